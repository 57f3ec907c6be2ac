package com.retailbot.codfraud;

import com.retailbot.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void featuresMeetOnlyThroughTheirRootPackages() {
        ApplicationModules.of(CodFraudApplication.class).verify();
    }

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.check("com.retailbot.codfraud");
    }
}
