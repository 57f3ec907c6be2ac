package com.retailbot.cartrecovery;

import com.retailbot.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.check("com.retailbot.cartrecovery");
    }

    @Test
    void featuresMeetOnlyThroughTheirRootPackages() {
        ApplicationModules.of(CartRecoveryApplication.class).verify();
    }
}
