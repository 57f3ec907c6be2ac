package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import java.util.List;
import java.util.function.Supplier;

/**
 * One process of the stack.
 *
 * @param name unique name, also that of its log
 * @param port where it listens
 * @param probe tells whether it is ready
 * @param needs names of the processes that must be ready before it starts
 * @param starter starts it and returns when it is ready
 */
record Part(String name, int port, Probe probe, List<String> needs, Supplier<ChildProcess> starter) {

    Part {
        needs = List.copyOf(needs);
    }
}
