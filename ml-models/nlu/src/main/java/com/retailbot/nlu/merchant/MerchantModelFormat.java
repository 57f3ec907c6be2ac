package com.retailbot.nlu.merchant;

import com.retailbot.nlu.LanguageUnderstanding;
import com.retailbot.nlu.linear.OneVersusRest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A merchant's model on disk: magic number, version, checksum, length, then the compressed content. */
final class MerchantModelFormat {

    private static final String FILE = "merchant.model";
    private static final int MAGIC = 0x524D4E4C;
    private static final int VERSION = 2;
    /** The encoder is recognised by what it makes of this text. */
    private static final String PROBE = "salam, je cherche a red dress 3afak";

    private static final float SAME = 1e-3f;

    private MerchantModelFormat() {}

    static byte[] write(MerchantModel model) {
        try {
            byte[] content = content(model);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 20);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(checksum(content));
            out.writeInt(content.length);
            out.write(content);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refused a model", e);
        }
    }

    private static byte[] content(MerchantModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            float[] probe = model.encoder().embedding(PROBE);
            out.writeInt(probe.length);
            for (float value : probe) {
                out.writeFloat(value);
            }
            out.writeInt(model.labels().size());
            for (String label : model.labels()) {
                out.writeUTF(label);
            }
            out.writeFloat(model.rejection().temperature());
            out.writeFloat(model.rejection().threshold());
            model.space().write(out);
            model.separators().write(out);
        }
        return bytes.toByteArray();
    }

    // A reader never sees half a model: the file is complete before it gets its name.
    static void write(MerchantModel model, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, FILE, ".draft");
        Files.write(draft, write(model));
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    static MerchantModel read(Path folder, LanguageUnderstanding encoder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no model in " + folder + ": make one with 'nlu train'");
        }
        try {
            return read(Files.readAllBytes(file), encoder);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    static MerchantModel read(byte[] bytes, LanguageUnderstanding encoder) throws IOException {
        int header = 20;
        if (bytes.length < header) {
            throw new IOException("%d bytes are no model of a merchant".formatted(bytes.length));
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no model of a merchant");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("The model has format %d, expected %d: train it again".formatted(version, VERSION));
        }
        long checksum = in.readLong();
        int length = in.readInt();
        if (length != bytes.length - header) {
            throw new IOException("The model is cut: %d of %d bytes are there; train it again"
                    .formatted(bytes.length - header, length));
        }
        byte[] content = in.readAllBytes();
        if (checksum(content) != checksum) {
            throw new IOException("The model is damaged (its checksum differs): train it again");
        }
        return ofContent(content, encoder);
    }

    private static MerchantModel ofContent(byte[] content, LanguageUnderstanding encoder) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(content)))) {
            float[] probe = encoder.embedding(PROBE);
            boolean same = in.readInt() == probe.length;
            for (int i = 0; same && i < probe.length; i++) {
                same = Math.abs(in.readFloat() - probe[i]) < SAME;
            }
            if (!same) {
                throw new IOException("The model was trained beside another built-in model: train it again");
            }
            List<String> labels = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                labels.add(in.readUTF());
            }
            Rejection rejection = new Rejection(in.readFloat(), in.readFloat());
            FeatureSpace space = FeatureSpace.read(in);
            return new MerchantModel(labels, space, OneVersusRest.read(in), rejection, encoder);
        }
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
