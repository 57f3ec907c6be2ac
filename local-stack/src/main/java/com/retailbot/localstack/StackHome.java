package com.retailbot.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folders of one stack; several stacks can run side by side, each with its own home.
 *
 * @param folder everything that this stack writes, {@code .local} by default
 */
record StackHome(Path folder) {

    StackHome {
        folder = folder.toAbsolutePath().normalize();
    }

    static StackHome fromEnvironment(Map<String, String> environment) {
        return new StackHome(Path.of(environment.getOrDefault("RETAILBOT_HOME", ".local")));
    }

    /** The stores' files. */
    Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** Says what is installed where; written by {@link InstallCommand}. */
    Path images() {
        return folder.resolve("images.properties");
    }

    Path secrets() {
        return folder.resolve("data").resolve("secrets.properties");
    }

    /** Where the data expects everything to listen. */
    Path ports() {
        return folder.resolve("data").resolve("ports.properties");
    }

    /** What runs now; gone when nothing does. */
    Path processes() {
        return run().resolve("processes.tsv");
    }

    /** Addresses for scripts and tests. */
    Path addresses() {
        return run().resolve("stack.env");
    }

    Path supervisorPid() {
        return run().resolve("supervisor.pid");
    }

    /** Seconds from the last start to everything ready. */
    Path startTime() {
        return run().resolve("start-seconds");
    }

    /** While a file of a process's name is here, the process is not restarted. */
    Path hold(String name) {
        return run().resolve("hold").resolve(name);
    }

    Path run() {
        return folder.resolve("run");
    }
}
