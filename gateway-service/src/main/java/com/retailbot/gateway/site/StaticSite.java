package com.retailbot.gateway.site;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Serves the built pages. A path that is no file is a page of the web builder, whose router finds it. */
@Configuration(proxyBeanMethods = false)
class StaticSite {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Shops paste a fixed address, so a new widget must reach their shoppers soon. */
    private static final CacheControl A_FEW_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private record BrowserSettings(String oidcAuthority, String oidcClientId, boolean demo, String storefrontUrl) {}

    @Bean
    RouterFunction<ServerResponse> site(SiteSettings settings) {
        BrowserSettings browser = new BrowserSettings(
                settings.oidcAuthority().toString(),
                settings.oidcClientId(),
                settings.demo(),
                settings.storefrontUrl().toString());
        return RouterFunctions.route()
                .GET(
                        "/config.json",
                        request -> ServerResponse.ok()
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(browser))
                .GET(
                        "/api-docs",
                        request -> ServerResponse.permanentRedirect(java.net.URI.create("/api-docs/index.html"))
                                .build())
                .add(RouterFunctions.route(
                        methods(HttpMethod.GET, HttpMethod.HEAD).and(request -> isPage(request.path())),
                        request -> file(settings.folder(), request)))
                .build();
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/api-docs/")
                && !path.startsWith("/webjars/")
                && !path.startsWith("/actuator");
    }

    private static Mono<ServerResponse> file(Path folder, ServerRequest request) {
        Path root = folder.toAbsolutePath().normalize();
        Path wanted = root.resolve(request.path().substring(1)).normalize();
        Resource resource = new FileSystemResource(wanted);
        boolean isFile =
                wanted.startsWith(root) && resource.isFile() && wanted.toFile().isFile();
        if (!isFile) {
            boolean looksLikeFile =
                    request.path().substring(request.path().lastIndexOf('/')).contains(".");
            return looksLikeFile ? ServerResponse.notFound().build() : page(root.resolve("index.html"));
        }
        if (wanted.getFileName().toString().equals("index.html")) {
            return page(wanted);
        }
        return ServerResponse.ok()
                .cacheControl(request.path().startsWith("/assets/") ? FOREVER : A_FEW_MINUTES)
                .headers(headers -> inUtf8(resource).ifPresent(headers::setContentType))
                .bodyValue(resource);
    }

    /** Said aloud for text: a shop's page in another encoding would lend it to the widget's script. */
    private static Optional<MediaType> inUtf8(Resource resource) {
        return MediaTypeFactory.getMediaType(resource)
                .filter(type ->
                        type.getType().equals("text") || type.getSubtype().endsWith("javascript"))
                .map(type -> new MediaType(type, StandardCharsets.UTF_8));
    }

    private static Mono<ServerResponse> page(Path index) {
        if (!index.toFile().isFile()) {
            return ServerResponse.status(503)
                    .contentType(MediaType.TEXT_PLAIN)
                    .bodyValue("The web builder is not built yet: run npm run build in web-builder-ui");
        }
        return ServerResponse.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.TEXT_HTML)
                .bodyValue(new FileSystemResource(index));
    }
}
