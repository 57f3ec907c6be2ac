package com.retailbot.integration;

import com.retailbot.testsupport.IntegrationTest;
import com.retailbot.testsupport.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class OpenApiTest {
    @LocalServerPort
    int port;

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException, InterruptedException {
        OpenApiDocument.check("integration", port);
    }
}
