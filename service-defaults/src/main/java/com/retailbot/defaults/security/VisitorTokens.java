package com.retailbot.defaults.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.retailbot.defaults.crypto.Secret;
import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.TenantId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Issues and verifies the token that lets a shopper come back to the same conversation and cart (HS256). */
public final class VisitorTokens {

    private static final String AUDIENCE = "retailbot-widget";
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Secret key;
    private final Clock clock;

    public VisitorTokens(Secret key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String issue(Visitor visitor) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .audience(AUDIENCE)
                .subject(visitor.visitorId())
                .claim("shop", visitor.tenant().value())
                .claim("key", visitor.botKey())
                .claim("bot", visitor.botId())
                .claim("conversation", visitor.conversationId())
                .expirationTime(Date.from(clock.instant().plus(LIFETIME)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(key.reveal()));
        } catch (JOSEException e) {
            throw new IllegalStateException("HS256 is not available", e);
        }
        return token.serialize();
    }

    /** @throws ProblemException 401 when the token is malformed, altered, expired or not a visitor token */
    public Visitor verify(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            boolean valid = JWSAlgorithm.HS256.equals(parsed.getHeader().getAlgorithm())
                    && parsed.verify(new MACVerifier(key.reveal()))
                    && claims.getAudience().contains(AUDIENCE)
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().toInstant().isAfter(clock.instant());
            if (!valid) {
                throw refused(null);
            }
            return new Visitor(
                    new TenantId(claims.getStringClaim("shop")),
                    claims.getStringClaim("key"),
                    claims.getStringClaim("bot"),
                    claims.getSubject(),
                    claims.getStringClaim("conversation"));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw refused(e);
        }
    }

    private static ProblemException refused(@org.jspecify.annotations.Nullable Exception cause) {
        String detail =
                "The visitor token is not valid (expected: one from POST /api/v1/widget/{botKey}/sessions, not expired)";
        return cause == null
                ? new ProblemException(CommonProblem.UNAUTHENTICATED, detail)
                : new ProblemException(CommonProblem.UNAUTHENTICATED, detail, cause);
    }
}
