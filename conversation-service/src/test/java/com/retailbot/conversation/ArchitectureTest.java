package com.retailbot.conversation;

import com.retailbot.testsupport.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("com.retailbot.conversation");
    }

    @Test
    void featuresMeetOnlyThroughTheirRootPackages() {
        ApplicationModules.of(ConversationApplication.class).verify();
    }
}
