package com.retailbot.defaults.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the authority from the claim {@code shop_role}; an unknown role grants nothing. */
final class ShopRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        String claim = token.getClaimAsString("shop_role");
        return Arrays.stream(Role.values())
                .filter(role -> role.claim().equals(claim))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }
}
