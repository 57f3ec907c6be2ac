package com.retailbot.nlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NluCommandTest {

    private final InputStream systemIn = System.in;
    private final PrintStream systemOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void captureOutput() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreStreams() {
        System.setIn(systemIn);
        System.setOut(systemOut);
    }

    @Test
    void predictWritesOneRowForEachMessageInOrder() {
        int exit = run("id\ttext\n1\tsalam\n2\tchhal livraison l wahran\n3\t\n", "predict");

        assertThat(exit).isZero();
        String[] lines = output().split("\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).isEqualTo("text\tintent\tconfidence\tlang\tentities");
        assertThat(lines[1]).startsWith("salam\tgreet\t").endsWith("\t[]");
        assertThat(lines[2])
                .contains("\tdelivery_info\t")
                .contains("{\"type\":\"wilaya\",\"value\":\"wahran\",\"norm\":\"31\",\"start\":18,\"end\":24}");
        assertThat(lines[3]).startsWith("\tout_of_scope\t").contains("\tund\t");
    }

    @Test
    void aTableWithoutTheColumnIsRefusedInOneSentence() {
        int exit = run("message\nsalam\n", "predict");

        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString().strip()).isEqualTo("Line 1 has no column 'text'; it has: message");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAnyway() {
        System.setIn(new ByteArrayInputStream(new byte[] {'t', 'e', 'x', 't', '\n', (byte) 0xC3, (byte) 0x28, '\n'}));

        assertThat(commandLine().execute("predict")).isZero();
        assertThat(output().lines()).hasSize(2);
    }

    @Test
    void evaluatePrintsItsMeasures() throws IOException {
        Path examples = Files.writeString(
                folder.resolve("test.tsv"), "text\tlabel\tlang\nsalam\tgreet\tdz-latn\nmerci beaucoup\tthanks\tfr\n");

        assertThat(run("", "evaluate", "--examples", examples.toString())).isZero();
        assertThat(output()).contains("accuracy               1.0000", "accuracy fr", "p99", "resident memory");
    }

    @Test
    void oneLabelIsRefusedWithItsFirstLine() throws IOException {
        assertThat(refusal("text\tlabel\nhello\tgreet\nhi\tgreet\nhey\tgreet\n"))
                .isEqualTo("All 3 examples from line 2 on have the label 'greet': two labels are needed");
    }

    @Test
    void oneExampleIsRefusedWithItsLine() throws IOException {
        assertThat(refusal("text\tlabel\n\nhello\tgreet\n"))
                .endsWith("has one example, in line 3: two labels with an example each are needed");
    }

    @Test
    void noExampleIsRefused() throws IOException {
        assertThat(refusal("text\tlabel\n")).endsWith("has a header and no examples");
        assertThat(refusal("")).isEqualTo("The input is empty: it needs a header line with a column 'text'");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertThat(refusal("text\tintent\nhello\tgreet\n"))
                .isEqualTo("Line 1 has no column 'label'; it has: text, intent");
    }

    @Test
    void aMissingLabelIsRefusedWithItsLine() throws IOException {
        assertThat(refusal("text\tlabel\nhello\tgreet\nbye\n")).isEqualTo("Line 3 has no label");
    }

    @Test
    void anEndlessLabelIsRefusedWithItsLine() throws IOException {
        assertThat(refusal("text\tlabel\nhello\tgreet\nbye\t" + "x".repeat(500) + "\n"))
                .isEqualTo("Line 3 has a label of 500 characters; 200 are allowed");
    }

    @Test
    void examplesThatAreAllOutOfScopeAreRefused() throws IOException {
        assertThat(refusal("text\tlabel\nhello\toos\nbye\tout_of_scope\n"))
                .isEqualTo("All 2 examples are out of scope: an intent is needed");
    }

    @Test
    void tenThousandRepetitionsCountOnceAndAreTold() throws IOException {
        Path examples = Files.writeString(
                folder.resolve("train.tsv"),
                "text\tlabel\n" + "where is my parcel\tstatus\n".repeat(10_000)
                        + "do you repair shoes\trepair\n\trepair\n");

        assertThat(run(
                        "",
                        "train",
                        "--examples",
                        examples.toString(),
                        "--out",
                        folder.resolve("m").toString()))
                .isZero();
        assertThat(output())
                .contains("line 3: 'where is my parcel' (status) repeats line 2; 9999 such repetitions count once")
                .contains("line 10003 has no text");
    }

    @Test
    void aFolderWithoutAModelIsRefused() {
        assertThat(run("text\nhello\n", "predict", "--model", folder.toString()))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no model in " + folder);
    }

    private String refusal(String table) throws IOException {
        err.getBuffer().setLength(0);
        Path examples = Files.writeString(folder.resolve("train.tsv"), table);
        int exit = run(
                "",
                "train",
                "--examples",
                examples.toString(),
                "--out",
                folder.resolve("m").toString());
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(folder.resolve("m")).doesNotExist();
        return err.toString().strip();
    }

    @Test
    void aMerchantModelIsTrainedAndUsed() throws IOException {
        Path examples = Files.writeString(folder.resolve("train.tsv"), """
                text\tlabel
                do you repair watches\trepair
                can you fix my watch\trepair
                watch repair price\trepair
                my watch needs a repair\trepair
                do you engrave rings\tengraving
                can you engrave my name\tengraving
                engraving on a ring please\tengraving
                how much is an engraving\tengraving
                """);
        Path model = folder.resolve("model");

        assertThat(run("", "train", "--examples", examples.toString(), "--out", model.toString()))
                .isZero();
        assertThat(output()).contains("examples                  8", "labels                    2");
        out.reset();
        run("text\nplease repair this old watch\n", "predict", "--model", model.toString());
        assertThat(output()).contains("please repair this old watch\trepair\t");
    }

    private int run(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return commandLine().execute(arguments);
    }

    private CommandLine commandLine() {
        return NluCommand.commandLine().setErr(new PrintWriter(err, true));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
