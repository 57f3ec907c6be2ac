package com.retailbot.conversation.understanding;

import com.retailbot.nlu.LanguageUnderstanding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trained model that ships with this build, loaded once. */
@Component
public class BuiltInModel {

    private static final List<String> FILES = List.of("/model/understanding.json", "/model/understanding.onnx");
    private static final int SHOWN_BYTES = 8;

    private final LanguageUnderstanding model = LanguageUnderstanding.load();
    private final String fingerprint = fingerprintOfFiles();

    public LanguageUnderstanding encoder() {
        return model;
    }

    /** Differs between builds whose models differ: what was trained beside one is of no use beside the other. */
    public String fingerprint() {
        return fingerprint;
    }

    private static String fingerprintOfFiles() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream content = LanguageUnderstanding.class.getResourceAsStream(file)) {
                    if (content == null) {
                        throw new IllegalStateException(file + " is missing from the nlu jar");
                    }
                    new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the understanding model", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
