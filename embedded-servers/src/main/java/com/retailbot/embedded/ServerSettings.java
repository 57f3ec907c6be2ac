package com.retailbot.embedded;

import java.nio.file.Path;

/**
 * Where and how an embedded server runs.
 *
 * @param data folder of its files; made when missing, reused when present
 * @param port TCP port, 0 for any free one
 * @param log file that receives its output
 * @param durable whether acknowledged writes must survive a crash of the machine; tests say no and gain speed
 */
public record ServerSettings(Path data, int port, Path log, boolean durable) {

    public ServerSettings {
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** A server whose data must be safe, logging beside its data folder. */
    public static ServerSettings durable(Path data, int port) {
        return new ServerSettings(data, port, data.resolveSibling(data.getFileName() + ".log"), true);
    }

    /** A server on a free port whose data nobody will miss. */
    public static ServerSettings throwaway(Path data) {
        return new ServerSettings(data, 0, data.resolveSibling(data.getFileName() + ".log"), false);
    }

    public ServerSettings withLog(Path file) {
        return new ServerSettings(data, port, file, durable);
    }
}
