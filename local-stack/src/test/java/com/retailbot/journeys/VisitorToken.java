package com.retailbot.journeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Visitor tokens that the platform never issued. */
final class VisitorToken {

    private static final String HMAC = "HmacSHA256";

    private VisitorToken() {}

    /** With a genuine signature, and an end of its own. */
    static String signed(JsonNode claims, Instant expires, byte[] key) {
        var changed = ((ObjectNode) claims).deepCopy().put("exp", expires.getEpochSecond());
        var content = part("{\"alg\":\"HS256\"}") + "." + part(changed.toString());
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same claims, saying that nobody needs to sign them. */
    static String unsigned(String token) {
        return part("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String part(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
