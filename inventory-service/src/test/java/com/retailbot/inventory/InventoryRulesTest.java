package com.retailbot.inventory;

import com.retailbot.testsupport.HouseRules;
import com.retailbot.testsupport.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.core.ApplicationModules;

class InventoryRulesTest extends InventoryServiceTest {

    @LocalServerPort
    int port;

    @Test
    void theApiDocumentIsTheCommittedOne() throws Exception {
        OpenApiDocument.check("inventory", port);
    }

    @Test
    void theHouseRulesHold() {
        HouseRules.check("com.retailbot.inventory");
        ApplicationModules.of(InventoryApplication.class).verify();
    }
}
