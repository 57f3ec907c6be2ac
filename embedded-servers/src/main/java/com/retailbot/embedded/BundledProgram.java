package com.retailbot.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks server programs that are shipped inside jars, once for all processes of this machine that use the folder. */
final class BundledProgram {

    private static final int EXECUTABLE_BITS = 0111;

    private BundledProgram() {}

    /** The folder into which the tar.xz resource was unpacked. */
    static Path archive(String resource, String name) {
        return unpackOnce(name, resource, BundledProgram::untar);
    }

    /** A folder that holds the resource as an executable of the same name. */
    static Path executable(String resource, String name) {
        return unpackOnce(name, resource, (in, folder) -> {
            var file = folder.resolve(resource);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            makeExecutable(file);
        });
    }

    private interface Unpacking {
        void unpack(InputStream in, Path folder) throws IOException;
    }

    private static Path unpackOnce(String name, String resource, Unpacking unpacking) {
        var folder = InstallFolder.binaries().resolve(name);
        var done = InstallFolder.binaries().resolve(name + ".unpacked");
        if (Files.exists(done)) {
            return folder;
        }
        try {
            Files.createDirectories(folder);
            try (var lockFile = FileChannel.open(
                            InstallFolder.binaries().resolve(name + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var ignored = lockFile.lock();
                    var in = open(resource)) {
                if (!Files.exists(done)) {
                    unpacking.unpack(in, folder);
                    Files.createFile(done);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new EmbeddedServerException("%s could not be unpacked to %s.".formatted(resource, folder), e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var in = BundledProgram.class.getResourceAsStream("/" + resource);
        if (in == null) {
            throw new IOException("no resource " + resource + " on the class path");
        }
        return in;
    }

    private static void untar(InputStream in, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.deleteIfExists(file);
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.resolveSibling(""));
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    if ((entry.getMode() & EXECUTABLE_BITS) != 0) {
                        makeExecutable(file);
                    }
                }
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
