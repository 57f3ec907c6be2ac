package com.retailbot.embedded.broker;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/** Main of the Mongo-wire server: ready file, data file, port. */
public final class MongoWireServer {

    private static final Duration COMMIT_DELAY = Duration.ofMillis(100);
    private static final Duration COMPACT_DELAY = Duration.ofSeconds(10);
    private static final int WANTED_FILL_PERCENT = 50;
    private static final int MOST_BYTES_REWRITTEN = 8 * 1024 * 1024;

    private MongoWireServer() {}

    public static void main(String[] arguments) throws IOException {
        // Committed by this class alone; see Backend.
        var store = new MVStore.Builder()
                .fileName(arguments[1])
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        var backend = new Backend(store);
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
        var keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("commit").factory());
        every(keeper, COMMIT_DELAY, backend::commit);
        every(keeper, COMPACT_DELAY, backend::compact);
        Files.createFile(Path.of(arguments[0]));
    }

    /** A server that can no longer write must not go on answering: it ends, and whoever watches it starts another. */
    private static void every(ScheduledExecutorService keeper, Duration delay, Runnable work) {
        Runnable watched = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        };
        keeper.scheduleWithFixedDelay(watched, delay.toMillis(), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Handles one message at a time. The library changes stored documents in place, and the store writes them from
     * another thread: without turns, a document that is written while it changes is unreadable at the next start.
     */
    private static final class Backend extends H2Backend {

        private final Object turn = new Object();

        private Backend(MVStore store) {
            super(store);
        }

        @Override
        public Document handleMessage(MongoMessage message) {
            synchronized (turn) {
                // The reply is encoded later, when its documents may have changed.
                return super.handleMessage(message).cloneDeeply();
            }
        }

        /** Knows "hello", by which today's health checks ask what earlier ones asked with "isMaster". */
        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, command.equals("hello") ? "isMaster" : command, query);
        }

        @Override
        public void close() {
            synchronized (turn) {
                super.close();
            }
        }

        @Override
        public void commit() {
            synchronized (turn) {
                if (!getMvStore().isClosed()) {
                    super.commit();
                }
            }
        }

        private void compact() {
            synchronized (turn) {
                if (!getMvStore().isClosed()) {
                    getMvStore().compact(WANTED_FILL_PERCENT, MOST_BYTES_REWRITTEN);
                }
            }
        }
    }
}
