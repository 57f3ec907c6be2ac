package com.retailbot.codfraud;

import com.retailbot.testsupport.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CodFraudTest
class OpenApiTest {

    @LocalServerPort
    int port;

    @Test
    void theServedDocumentIsTheCommittedOne() throws Exception {
        OpenApiDocument.check("cod-fraud", port);
    }
}
