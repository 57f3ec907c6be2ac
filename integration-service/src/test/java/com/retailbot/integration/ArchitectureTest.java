package com.retailbot.integration;

import com.retailbot.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("com.retailbot.integration");
    }

    @Test
    void featuresMeetOnlyThroughTheirRootPackages() {
        ApplicationModules.of(IntegrationApplication.class).verify();
    }
}
