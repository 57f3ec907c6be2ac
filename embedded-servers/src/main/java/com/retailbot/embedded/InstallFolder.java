package com.retailbot.embedded;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder with the jars of the servers in their own JVMs, and unpacked server programs: that named by the system
 * property {@code retailbot.embedded} (an installed copy), or this module's {@code target}.
 */
final class InstallFolder {

    private static final String BROKER_LIB = "broker-lib";
    private static final String OWN_JAR = "embedded-servers.jar";

    private InstallFolder() {}

    /** Where programs that come inside jars are unpacked. */
    static Path binaries() {
        return target().resolve("binaries");
    }

    /** Class path of a server with its own JVM: this module's classes and everything in broker-lib. */
    static String brokerClassPath() {
        var installed = target().resolve(OWN_JAR);
        var classes = Files.exists(installed) ? installed : ownCode();
        return classes + File.pathSeparator + target().resolve(BROKER_LIB) + File.separator + "*";
    }

    /** Where the ahead-of-time cache of a server's JVM is, if it was trained. */
    static Path aotCache(Class<?> main) {
        return target().resolve("aot").resolve(main.getSimpleName() + ".aot");
    }

    private static Path target() {
        return Stream.of(installed(), fromRootProperty(), besideOwnCode(), aboveWorkingFolder())
                .flatMap(stream -> stream)
                .filter(target -> Files.isDirectory(target.resolve(BROKER_LIB)))
                .findFirst()
                .orElseThrow(() -> new EmbeddedServerException("The embedded servers are not built: run"
                        + " `mvn -pl embedded-servers -DskipTests install` in the repository's root, or set the system"
                        + " property retailbot.root to it."));
    }

    private static Stream<Path> installed() {
        return Stream.ofNullable(System.getProperty("retailbot.embedded")).map(Path::of);
    }

    private static Stream<Path> fromRootProperty() {
        return Stream.ofNullable(System.getProperty("retailbot.root")).map(root -> inRepository(Path.of(root)));
    }

    private static Stream<Path> besideOwnCode() {
        return Stream.ofNullable(ownCode().getParent());
    }

    private static Stream<Path> aboveWorkingFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(InstallFolder::inRepository);
    }

    private static Path inRepository(Path root) {
        return root.toAbsolutePath().resolve("embedded-servers").resolve("target");
    }

    private static Path ownCode() {
        try {
            return Path.of(InstallFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new EmbeddedServerException("The location of the embedded servers' classes is not a file.", e);
        }
    }
}
