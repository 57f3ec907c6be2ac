package com.retailbot.botconfig.shop.web;

import com.retailbot.botconfig.shop.CurrentShop;
import com.retailbot.botconfig.shop.Membership;
import com.retailbot.botconfig.shop.Shop;
import com.retailbot.botconfig.shop.ShopRegistration;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.security.SignedInUser;
import com.retailbot.defaults.web.ETags;
import com.retailbot.defaults.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "shop")
class ShopController {
    /** @param signedIn false as long as the person is known by e-mail alone */
    record MemberResponse(String id, String name, String email, String role, boolean signedIn) {
        static MemberResponse of(Membership membership) {
            return new MemberResponse(
                    membership.id().toString(),
                    membership.name(),
                    membership.email(),
                    membership.role().claim(),
                    membership.hasSignedIn());
        }
    }

    private final ShopRegistration registration;
    private final CurrentShop currentShop;

    ShopController(ShopRegistration registration, CurrentShop currentShop) {
        this.registration = registration;
        this.currentShop = currentShop;
    }

    /** Works without a shop; afterwards the caller fetches a new token, which names the shop. */
    @PostMapping("/shops")
    @ResponseStatus(HttpStatus.CREATED)
    ShopResponse register(SignedInUser user, @Valid @RequestBody ShopRequest request) {
        return ShopResponse.of(registration.register(user, request.profile()));
    }

    @GetMapping("/shops/current")
    ResponseEntity<ShopResponse> read(Member member) {
        return tagged(currentShop.read(member.tenant()));
    }

    @PutMapping("/shops/current")
    @PreAuthorize("hasRole('OWNER')")
    ResponseEntity<ShopResponse> change(
            Member member,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ShopRequest request) {
        return tagged(currentShop.change(member.tenant(), ifMatch, request.profile()));
    }

    @GetMapping("/members")
    Page<MemberResponse> members(Member member) {
        return new Page<>(
                currentShop.members(member.tenant()).stream()
                        .map(MemberResponse::of)
                        .toList(),
                null);
    }

    private static ResponseEntity<ShopResponse> tagged(Shop shop) {
        return ResponseEntity.ok().eTag(ETags.of(shop.version())).body(ShopResponse.of(shop));
    }
}
