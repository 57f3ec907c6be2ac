package com.retailbot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; this decides as whom it runs instead. */
sealed interface UnprivilegedUser {

    /** Goes before the command. */
    List<String> prefix();

    /** Makes the folder belong to the user. */
    void give(Path folder);

    static UnprivilegedUser ofThisMachine() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Myself();
        }
        return canUnshare() ? new RootInAnotherNamespace() : new Nobody();
    }

    private static boolean canUnshare() {
        try {
            var probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Not root: nothing to change. */
    record Myself() implements UnprivilegedUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void give(Path folder) {}
    }

    /** Root who looks like nobody to the program, and still owns the files. */
    record RootInAnotherNamespace() implements UnprivilegedUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }

        @Override
        public void give(Path folder) {}
    }

    /** Where the kernel forbids user namespaces. The folders above the data must be open to others. */
    record Nobody() implements UnprivilegedUser {
        private static final String UID = "65534";

        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid", UID, "--regid", UID, "--clear-groups");
        }

        @Override
        public void give(Path folder) {
            try (var files = Files.walk(folder)) {
                var owner =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UID);
                for (var file : files.toList()) {
                    Files.setOwner(file, owner);
                }
            } catch (IOException e) {
                throw new EmbeddedServerException("The owner of %s could not be changed.".formatted(folder), e);
            }
        }
    }
}
