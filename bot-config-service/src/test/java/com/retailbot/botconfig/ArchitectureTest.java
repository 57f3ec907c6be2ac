package com.retailbot.botconfig;

import com.retailbot.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.check("com.retailbot.botconfig");
    }

    @Test
    void featuresMeetOnlyThroughTheirRootPackages() {
        ApplicationModules.of(BotConfigApplication.class).verify();
    }
}
