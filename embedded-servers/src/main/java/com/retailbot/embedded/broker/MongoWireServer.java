package com.retailbot.embedded.broker;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Main of the Mongo-wire server: ready file, data file, port. */
public final class MongoWireServer {

    private static final int COMMIT_DELAY_MILLIS = 100;

    private MongoWireServer() {}

    public static void main(String[] arguments) throws IOException {
        var store = MVStore.open(arguments[1]);
        store.setAutoCommitDelay(COMMIT_DELAY_MILLIS);
        var server = new MongoServer(new Backend(store));
        server.bind("127.0.0.1", Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
        Files.createFile(Path.of(arguments[0]));
    }

    /** Knows "hello", by which today's health checks ask what earlier ones asked with "isMaster". */
    private static final class Backend extends H2Backend {

        private Backend(MVStore store) {
            super(store);
        }

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, command.equals("hello") ? "isMaster" : command, query);
        }
    }
}
