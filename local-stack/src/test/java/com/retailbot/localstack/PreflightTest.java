package com.retailbot.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void takenPortIsOneSentence() throws Exception {
        try (var other = new ServerSocket(0)) {
            var ports = new HashMap<>(StackPorts.free().byName());
            ports.put(StackPorts.KAFKA, other.getLocalPort());

            assertThat(Preflight.problems(new StackPorts(ports), Preflight.MEGABYTES_NEEDED))
                    .containsExactly(
                            ("Port %d, which kafka needs, is taken by another program: stop it, or shift all ports"
                                            + " with RETAILBOT_PORT_OFFSET=1000.")
                                    .formatted(other.getLocalPort()));
        }
    }

    @Test
    void tooLittleMemoryIsOneSentence() {
        assertThat(Preflight.problems(StackPorts.free(), 2000))
                .containsExactly(
                        "Only 2000 MB of memory are available and the stack needs 4096 MB: close other programs.");
    }

    @Test
    void nothingIsWrongOnAGoodMachine() {
        assertThat(Preflight.problems(StackPorts.free(), Preflight.MEGABYTES_NEEDED))
                .isEmpty();
    }
}
