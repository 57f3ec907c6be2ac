package com.retailbot.integration.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopsTest {
    @ParameterizedTest
    @CsvSource({"Demo fashion shop,DF", "Chez Amina,CA", "Boutique,B", "متجر الأناقة,CMD", "3 Étoiles,E"})
    void orderNumbersBeginWithTheShopsInitials(String name, String prefix) {
        assertThat(Shops.orderPrefix(name)).isEqualTo(prefix);
    }
}
