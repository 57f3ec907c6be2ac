package com.retailbot.embedded.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Main of the Kafka broker: ready file, data folder, port, controller port. */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] arguments) throws IOException {
        var ready = Path.of(arguments[0]);
        var data = Path.of(arguments[1]);
        var settings = settings(data, arguments[2], arguments[3]);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data, settings);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        Files.createFile(ready);
        server.awaitShutdown();
    }

    private static void format(Path data, Properties settings) throws IOException {
        var file = data.resolveSibling("." + data.getFileName() + ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        int exit = StorageTool.execute(
                new String[] {
                    "format",
                    "--config",
                    file.toString(),
                    "--cluster-id",
                    Uuid.randomUuid().toString()
                },
                out);
        Files.delete(file);
        if (exit != 0) {
            throw new IOException("Kafka's data folder %s could not be formatted".formatted(data));
        }
    }

    private static Properties settings(Path data, String port, String controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        // A static voter, unlike one written into the data, may come back on another port.
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%s,CONTROLLER://127.0.0.1:%s".formatted(port, controllerPort));
        settings.put("log.dirs", data.toString());
        // One broker cannot hold the three copies that are the default.
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After a crash the broker's old session must end before it may register again: 9 s by default.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        // A laptop may sleep for weeks: what was said must still be there, and who has read how far.
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", "5256000");
        return settings;
    }
}
