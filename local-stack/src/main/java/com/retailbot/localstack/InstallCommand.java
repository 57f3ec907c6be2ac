package com.retailbot.localstack;

import com.retailbot.embedded.ChildProcess;
import com.retailbot.embedded.EmbeddedKafka;
import com.retailbot.embedded.EmbeddedMongo;
import com.retailbot.embedded.EmbeddedServerException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Copies what was built into images and trains their ahead-of-time caches; what did not change is left alone. */
public final class InstallCommand {

    private final Path root;
    private final ImageStore store;
    private final Images images = new Images();

    private InstallCommand(Path root, ImageStore store) {
        this.root = root;
        this.store = store;
    }

    /** The repository's root and the folder of images; the stack's home comes from the environment. */
    public static void main(String[] arguments) {
        var home = StackHome.fromEnvironment(System.getenv());
        var store = new ImageStore(Path.of(arguments[1]));
        var install = new InstallCommand(Path.of(arguments[0]).toAbsolutePath(), store);
        try {
            install.everything();
            install.images.write(home.images());
            install.deleteUnused(home);
        } catch (StackException | EmbeddedServerException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    private void everything() throws IOException, InterruptedException {
        installSupervisor();
        installStores();
        installKeycloak();
        installServices();
        installFolder(Images.UI, root.resolve("web-builder-ui/dist"));
        installFolder(Images.STOREFRONT, root.resolve("web-builder-ui/storefront"));
    }

    private void installSupervisor() throws IOException {
        var lib = root.resolve("local-stack/target/lib");
        var jar = jar("local-stack");
        var image = store.ensure("supervisor-" + Fingerprint.of(List.of(jar, lib)), folder -> {
            ImageStore.copy(lib, folder.resolve("lib"));
            Files.copy(jar, folder.resolve("lib/local-stack.jar"));
        });
        images.put(Images.SUPERVISOR, image);
    }

    private void installStores() throws IOException {
        var jar = jar("embedded-servers");
        var brokerLib = root.resolve("embedded-servers/target/broker-lib");
        var image = store.ensure("stores-" + Fingerprint.of(List.of(jar, brokerLib)), folder -> {
            ImageStore.copy(brokerLib, folder.resolve("broker-lib"));
            Files.copy(jar, folder.resolve("embedded-servers.jar"));
            trainStores(folder);
            say("the stores");
        });
        images.put(Images.STORES, image);
    }

    /** In a JVM of its own, on the installed jars: a cache is valid only for the class path that it was made with. */
    private void trainStores(Path image) throws IOException {
        run(
                image.resolve("training.log"),
                List.of(
                        ChildProcess.java(),
                        "-Dretailbot.embedded=" + image,
                        "-cp",
                        images.folder(Images.SUPERVISOR).resolve("lib") + File.separator + "*",
                        TrainStores.class.getName()));
    }

    /** Main of the JVM that trains the stores. */
    public static final class TrainStores {

        private TrainStores() {}

        public static void main(String[] arguments) throws IOException {
            var scratch = Files.createTempDirectory("retailbot-training");
            EmbeddedKafka.train(scratch.resolve("kafka"));
            EmbeddedMongo.train(scratch.resolve("mongo"));
            ImageStore.delete(scratch);
        }
    }

    private void installKeycloak() throws IOException {
        var distribution = onlyChild(root.resolve("local-stack/target/keycloak"));
        var image = store.ensure(distribution.getFileName().toString(), folder -> {
            ImageStore.copy(distribution, folder);
            var build = new ArrayList<>(Keycloak.jvm(folder));
            build.add(1, "-Dkc.config.build-and-exit=true");
            build.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
            run(folder.resolve("build.log"), build);
            say("Keycloak");
        });
        images.put(Images.KEYCLOAK, image);
    }

    private void installServices() throws IOException, InterruptedException {
        var missing = new ArrayList<Service>();
        for (var service : Service.values()) {
            if (!Files.isDirectory(root.resolve(service.module()).resolve("target"))
                    || jars(service.module()).isEmpty()) {
                System.out.println("      " + service.module() + " is not built: skipped");
                continue;
            }
            images.put(service.module(), store.folder().resolve(imageName(service)));
            if (!store.has(imageName(service))) {
                missing.add(service);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        // The stores that the training needs run from the image that was just installed.
        System.setProperty("retailbot.embedded", images.folder(Images.STORES).toString());
        try (var ground = TrainingGround.open();
                var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var installations = missing.stream()
                    .map(service -> (Callable<Path>) () -> installService(service, ground))
                    .toList();
            for (Future<Path> installation : workers.invokeAll(installations)) {
                installation.get();
            }
        } catch (ExecutionException e) {
            throw new StackException("A service could not be installed: " + e.getCause(), e);
        }
    }

    private Path installService(Service service, TrainingGround ground) throws IOException {
        return store.ensure(imageName(service), image -> {
            long begin = System.nanoTime();
            var jar = jar(service.module());
            var packed = Files.createDirectories(image.resolve("packed")).resolve(LeanJvm.JAR);
            Files.copy(jar, packed);
            run(
                    image.resolve("extract.log"),
                    List.of(
                            ChildProcess.java(),
                            "-Djarmode=tools",
                            "-jar",
                            packed.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            image.toString()));
            ImageStore.delete(image.resolve("packed"));
            if (hasSpringAot(image.resolve(LeanJvm.JAR))) {
                Files.createFile(image.resolve(LeanJvm.SPRING_AOT));
            }
            var trained = ground.train(service, image);
            say("%s%s (%d s)"
                    .formatted(
                            service.module(),
                            trained ? "" : ", which starts slower: see " + image.resolve("training.log"),
                            (System.nanoTime() - begin) / 1_000_000_000));
        });
    }

    private static boolean hasSpringAot(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(entry -> entry.getName().endsWith("__ApplicationContextInitializer.class"));
        }
    }

    private void installFolder(String name, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            var image = name + "-" + Fingerprint.of(List.of(folder));
            images.put(name, store.ensure(image, target -> ImageStore.copy(folder, target)));
        }
    }

    /** Other homes' images stay: their stack may be running. */
    private void deleteUnused(StackHome home) throws IOException {
        var used = new HashSet<Path>();
        try (var files = Files.walk(store.folder().resolveSibling(""), 2)) {
            var manifests = files.filter(file -> file.endsWith(home.images().getFileName()))
                    .toList();
            manifests.forEach(manifest -> used.addAll(Images.read(manifest).folders()));
        }
        store.keepOnly(used);
    }

    private String imageName(Service service) throws IOException {
        // A cache is valid only for the options that it was made with.
        var options = String.join(" ", LeanJvm.run(Path.of(""), service.heap()));
        return service.module() + "-" + Fingerprint.of(List.of(jar(service.module())), options);
    }

    private Path jar(String module) throws IOException {
        return jars(module).stream()
                .findFirst()
                .orElseThrow(() -> new StackException("%s is not built: run ./retailbot up.".formatted(module)));
    }

    private List<Path> jars(String module) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
        }
    }

    private static Path onlyChild(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .max(Path::compareTo)
                    .orElseThrow(() -> new StackException("%s is empty: run ./retailbot up.".formatted(folder)));
        }
    }

    private static void run(Path log, List<String> command) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new StackException("An installation step failed; see %s.".formatted(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The installation was interrupted.", e);
        }
    }

    private static void say(String what) {
        System.out.println("      installed " + what);
    }
}
