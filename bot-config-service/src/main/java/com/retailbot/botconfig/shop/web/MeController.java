package com.retailbot.botconfig.shop.web;

import com.retailbot.botconfig.shop.SignIn;
import com.retailbot.botconfig.shop.SignIn.TokenClaims;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.events.TenantId;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MeController {
    record ActiveShopRequest(@NotNull UUID shopId) {}

    private final SignIn signIn;

    MeController(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Works without a shop. */
    @GetMapping
    MeResponse me(SignedInUser user, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return MeResponse.of(signIn.me(
                user,
                new TokenClaims(
                        token.getClaimAsString("shop_id"),
                        token.getClaimAsString("shop_role"),
                        Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified")))));
    }

    @PutMapping("/active-shop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void workIn(SignedInUser user, @Valid @RequestBody ActiveShopRequest request) {
        signIn.workIn(user, new TenantId(request.shopId().toString()));
    }
}
