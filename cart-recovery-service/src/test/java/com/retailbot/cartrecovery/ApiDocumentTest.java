package com.retailbot.cartrecovery;

import com.retailbot.testsupport.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CartRecoveryTest
class ApiDocumentTest {
    @LocalServerPort
    int port;

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException, InterruptedException {
        OpenApiDocument.check("cart-recovery", port);
    }
}
