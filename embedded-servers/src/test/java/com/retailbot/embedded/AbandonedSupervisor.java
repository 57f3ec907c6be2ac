package com.retailbot.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts all servers, writes their process ids to a file, and waits to be killed. */
final class AbandonedSupervisor {

    private AbandonedSupervisor() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var pids = Stream.of(
                        EmbeddedPostgres.start(folder.resolve("postgres"), 0).pid(),
                        EmbeddedKafka.start(folder.resolve("kafka"), 0).pid(),
                        EmbeddedRedis.start(folder.resolve("redis"), 0).pid(),
                        EmbeddedMongo.start(folder.resolve("mongo"), 0).pid())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        var complete = Files.writeString(folder.resolve("pids.part"), pids);
        Files.move(complete, folder.resolve("pids"));
        Thread.sleep(Long.MAX_VALUE);
    }
}
