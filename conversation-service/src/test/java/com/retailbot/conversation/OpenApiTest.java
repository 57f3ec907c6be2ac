package com.retailbot.conversation;

import com.retailbot.testsupport.OpenApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenApiTest extends ServiceTest {

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException, InterruptedException {
        OpenApiDocument.check("conversation", port);
    }
}
