package com.retailbot.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of processes as the kernel accounts it: pages shared by n processes count 1/n for each (PSS). */
final class MemoryUse {

    private MemoryUse() {}

    /** Megabytes of the process and all processes that it started. */
    static long megabytesOfTree(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Megabytes that programs can still have, without swapping. */
    static long megabytesAvailable() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
