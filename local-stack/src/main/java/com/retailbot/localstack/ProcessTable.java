package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What runs, kept in a file so that {@code status}, {@code down} and tests can see it. */
final class ProcessTable {

    private final Path file;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    ProcessTable(Path file) {
        this.file = file;
    }

    /** States of a process. */
    enum State {
        WAITING,
        STARTING,
        READY,
        HELD,
        DOWN
    }

    /**
     * One process.
     *
     * @param pid process id, 0 while it does not run
     * @param restarts how often it was started again
     */
    record Row(String name, State state, long pid, int port, String probe, int restarts) {

        private String line() {
            return String.join(
                    "\t",
                    name,
                    state.name(),
                    String.valueOf(pid),
                    String.valueOf(port),
                    probe,
                    String.valueOf(restarts));
        }

        private static Row parse(String line) {
            var cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    State.valueOf(cells[1]),
                    Long.parseLong(cells[2]),
                    Integer.parseInt(cells[3]),
                    cells[4],
                    Integer.parseInt(cells[5]));
        }

        boolean isReadyNow() {
            return state == State.READY
                    && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)
                    && new Probe(probe).isReady();
        }
    }

    synchronized void put(Row row) {
        rows.put(row.name(), row);
        try {
            Files.createDirectories(file.resolveSibling(""));
            var next = Files.write(
                    file.resolveSibling(file.getFileName() + ".next"),
                    rows.values().stream().map(Row::line).toList());
            // A reader sees the old table or the new one, never half of it.
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackException("%s cannot be written.".formatted(file), e);
        }
    }

    static List<Row> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Row::parse).toList();
        } catch (NoSuchFileException nothingRuns) {
            return List.of();
        } catch (IOException e) {
            throw new StackException("%s cannot be read.".formatted(file), e);
        }
    }
}
