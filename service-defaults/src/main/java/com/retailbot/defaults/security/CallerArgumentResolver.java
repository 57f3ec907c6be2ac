package com.retailbot.defaults.security;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.events.TenantId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives controllers their {@link Member}, {@link SignedInUser} or {@link Visitor}. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private final VisitorTokens visitorTokens;

    CallerArgumentResolver(VisitorTokens visitorTokens) {
        this.visitorTokens = visitorTokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Member.class || type == SignedInUser.class || type == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Visitor.class) {
            return visitor(request);
        }
        Jwt token = accessToken();
        return parameter.getParameterType() == Member.class ? member(token) : user(token);
    }

    private Visitor visitor(NativeWebRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith("Bearer ")) {
            throw new ProblemException(
                    CommonProblem.UNAUTHENTICATED,
                    "The Authorization header is missing (expected: Bearer <visitorToken>)");
        }
        Visitor visitor = visitorTokens.verify(header.substring("Bearer ".length()));
        @SuppressWarnings("unchecked")
        Map<String, String> path =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, 0);
        String botKey = path == null ? null : path.get("botKey");
        // A token of one shop's bot opens nothing under another bot's path.
        if (botKey != null && !botKey.equals(visitor.botKey())) {
            throw NotFoundException.of("bot", botKey);
        }
        return visitor;
    }

    private static Jwt accessToken() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return token;
        }
        throw new ProblemException(CommonProblem.UNAUTHENTICATED, "Sign in first");
    }

    private static Member member(Jwt token) {
        String shop = token.getClaimAsString("shop_id");
        String role = token.getClaimAsString("shop_role");
        if (shop == null || role == null) {
            throw new ProblemException(CommonProblem.NO_SHOP, "You do not belong to a shop yet; register one first");
        }
        try {
            return new Member(new TenantId(shop), Objects.requireNonNull(token.getSubject()), Role.ofClaim(role));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED, "The token's shop or role is not valid", e);
        }
    }

    private static SignedInUser user(Jwt token) {
        String email = token.getClaimAsString("email");
        String name = token.getClaimAsString("name");
        return new SignedInUser(
                Objects.requireNonNull(token.getSubject()), email == null ? "" : email, name == null ? "" : name);
    }
}
