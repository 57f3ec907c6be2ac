package com.retailbot.localstack;

import com.retailbot.localstack.ProcessTable.Row;
import com.retailbot.localstack.ProcessTable.State;
import java.util.List;

/** Prints what runs; exits with 0 only when everything is ready. */
public final class StatusCommand {

    private StatusCommand() {}

    public static void main(String[] arguments) {
        var home = StackHome.fromEnvironment(System.getenv());
        var rows = ProcessTable.read(home.processes());
        if (rows.isEmpty()) {
            System.out.println("Nothing runs. Start it with ./retailbot up.");
            System.exit(1);
        }
        boolean everythingIsReady = print(rows);
        System.exit(everythingIsReady ? 0 : 1);
    }

    private static boolean print(List<Row> rows) {
        System.out.printf("%-24s %-9s %6s %8s %8s %9s%n", "process", "state", "port", "pid", "MB", "restarts");
        var everythingIsReady = true;
        long megabytes = 0;
        for (var row : rows) {
            boolean ready = row.isReadyNow();
            everythingIsReady &= ready;
            long own = row.pid() == 0 ? 0 : MemoryUse.megabytesOfTree(row.pid());
            megabytes += own;
            System.out.printf(
                    "%-24s %-9s %6d %8d %8d %9d%n",
                    row.name(), word(row, ready), row.port(), row.pid(), own, row.restarts());
        }
        System.out.printf(
                "%-24s %-9s %6s %8s %8d%n", "", everythingIsReady ? "all ready" : "not ready", "", "", megabytes);
        return everythingIsReady;
    }

    private static String word(Row row, boolean ready) {
        if (ready) {
            return "ready";
        }
        return row.state() == State.READY ? "failing" : row.state().name().toLowerCase(java.util.Locale.ROOT);
    }
}
