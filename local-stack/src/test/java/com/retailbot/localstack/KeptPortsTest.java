package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPortsTest {

    private static final Map<String, String> ANY = Map.of("RETAILBOT_PORTS", "free");

    @TempDir
    private Path home;

    private KeptPorts ports;

    @BeforeEach
    void noDataYet() {
        ports = new KeptPorts(home.resolve("data/ports.properties"));
    }

    @Test
    void freePortsStayTheSameAsLongAsTheDataDoes() {
        var first = ports.chosenBy(ANY);

        assertThat(ports.chosenBy(ANY)).isEqualTo(first);
    }

    @Test
    void documentedPortsMoveWithTheOffset() {
        assertThat(ports.chosenBy(Map.of("RETAILBOT_PORT_OFFSET", "1000")).of(Service.GATEWAY))
                .isEqualTo(9080);
        assertThat(ports.chosenBy(Map.of("RETAILBOT_PORT_OFFSET", "1000")).of(Service.GATEWAY))
                .isEqualTo(9080);
    }

    @Test
    void otherPortsThanTheDataKnowsAreRefused() {
        ports.chosenBy(Map.of());

        assertThatThrownBy(() -> ports.chosenBy(Map.of("RETAILBOT_PORT_OFFSET", "1000")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("made with the gateway on port 8080")
                .hasMessageContaining("9080")
                .hasMessageContaining("--fresh");
    }
}
