package com.retailbot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keycloak's pages as a browser walks through them, without scripts. Cookies are kept by hand: they are marked Secure. */
final class LoginPages {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern REGISTRATION = Pattern.compile("href=\"([^\"]*/registration[^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI keycloak;

    LoginPages(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** Asks for the page of a code flow; the parameters are those of OpenID Connect. */
    HttpResponse<String> authorize(Map<String, String> parameters) {
        return get(keycloak.resolve("/realms/retailbot/protocol/openid-connect/auth?" + SignIn.encode(parameters)));
    }

    /** Follows the page's link to registration. */
    HttpResponse<String> registration(HttpResponse<String> loginPage) {
        return get(loginPage.uri().resolve(found(REGISTRATION, loginPage.body())));
    }

    /** Sends the page's form. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(found(FORM, page.body())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignIn.encode(fields))));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            for (var cookie : response.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No %s in the page:%n%s".formatted(pattern, page));
        }
        return matcher.group(1).replace("&amp;", "&");
    }
}
