package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceEnvironmentTest {

    private static final Path ROOT = Path.of(System.getProperty("retailbot.root", ".."));

    /** A misspelt variable would be ignored in silence, and the service would talk to a default address. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void everyVariableIsOneThatTheServiceReads(Service service) {
        var settings = Stream.of(
                        ROOT.resolve(service.module()).resolve("src/main/resources/application.yml"),
                        ROOT.resolve("service-defaults/src/main/resources/retailbot-defaults.yml"))
                .map(ServiceEnvironmentTest::text)
                .reduce("", String::concat);
        var variables = new ServiceEnvironment(StackPorts.documented(0), Secrets.random(), Optional.of(Path.of("ui")))
                .of(service);

        // Shared by all, whether they have something to demonstrate or not.
        variables.remove("DEMO_DATA");
        // Read by the models' engine, not by the settings.
        variables.keySet().removeIf(name -> name.startsWith("OMP_"));
        assertThat(variables.keySet()).allSatisfy(name -> assertThat(settings).contains("${" + name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
