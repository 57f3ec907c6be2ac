package com.retailbot.testsupport;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Gives an {@link IntegrationTest} its stores, keys, identity provider and {@link TestEvents}. */
public final class IntegrationTestCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        IntegrationTest test = AnnotatedElementUtils.findMergedAnnotation(testClass, IntegrationTest.class);
        return test == null ? null : new IntegrationTestCustomizer(Set.of(test.value()));
    }
}
