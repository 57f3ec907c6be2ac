package com.retailbot.botconfig.template;

import com.retailbot.defaults.problem.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the product: JSON resources, the same for every shop. */
@Component
public class Templates {
    private static final List<String> FILES = List.of("fashion", "electronics", "grocery");

    private final List<Template> templates;

    Templates(JsonMapper json) {
        this.templates = FILES.stream().map(file -> read(json, file)).toList();
    }

    public Stream<Template> all() {
        return templates.stream();
    }

    public Template get(String id) {
        return all().filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("template", id));
    }

    private static Template read(JsonMapper json, String file) {
        ClassPathResource resource = new ClassPathResource("templates/" + file + ".json");
        try (InputStream stream = resource.getInputStream()) {
            return json.readValue(stream, Template.class);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
