package com.retailbot.integration.catalogueimport;

import java.nio.charset.Charset;

/**
 * What the bytes of a file say about its encoding, gathered in one pass and in constant memory: whether they hang
 * together as UTF-8, and whether their words make sense as windows-1256 (Arabic) or as windows-1252 (French).
 */
final class ByteEvidence {
    private static final boolean[] ARABIC_IN_1256 = arabicLetters();

    private long size;
    private long zeroBytes;
    private long controlBytes;
    private long utf8Sequences;
    private long brokenSequences;
    private int continuationsExpected;
    private int latinLettersInWord;
    private int arabicLettersInWord;
    private long arabicWords;
    private long mixedWords;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            size++;
            countControls(value);
            followUtf8(value);
            followWord(value);
        }
    }

    private void countControls(int value) {
        if (value == 0) {
            zeroBytes++;
        } else if (value < 0x20 && value != '\t' && value != '\n' && value != '\r') {
            controlBytes++;
        }
    }

    private void followUtf8(int value) {
        boolean continuation = (value & 0xC0) == 0x80;
        if (continuationsExpected > 0) {
            if (continuation) {
                continuationsExpected--;
                utf8Sequences += continuationsExpected == 0 ? 1 : 0;
                return;
            }
            brokenSequences++;
            continuationsExpected = 0;
        }
        if (value >= 0xC2 && value <= 0xDF) {
            continuationsExpected = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            continuationsExpected = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            continuationsExpected = 3;
        } else if (value >= 0x80) {
            brokenSequences++;
        }
    }

    private void followWord(int value) {
        if (ARABIC_IN_1256[value]) {
            arabicLettersInWord++;
        } else if (value >= 0x80 || Character.isLetter(value)) {
            latinLettersInWord += value < 0x80 ? 1 : 0;
        } else {
            endWord();
        }
    }

    private void endWord() {
        if (arabicLettersInWord >= 2 && latinLettersInWord == 0) {
            arabicWords++;
        } else if (arabicLettersInWord >= 1 && latinLettersInWord >= 1) {
            mixedWords++;
        }
        arabicLettersInWord = 0;
        latinLettersInWord = 0;
    }

    boolean empty() {
        return size == 0;
    }

    /** Text has no zero bytes and hardly any control characters; a spreadsheet, an image or an archive has many. */
    boolean binary() {
        return zeroBytes > 0 || controlBytes * 100 > size;
    }

    /** A file cut in the middle of a character, or with a few damaged ones, is still UTF-8. */
    boolean utf8() {
        return brokenSequences == 0 || brokenSequences * 10 <= utf8Sequences;
    }

    boolean arabic() {
        return arabicWords > mixedWords;
    }

    String asText() {
        return "%d UTF-8 sequences, %d broken; %d Arabic words and %d words mixed of Arabic and Latin letters if read as windows-1256"
                .formatted(utf8Sequences, brokenSequences, arabicWords, mixedWords);
    }

    private static boolean[] arabicLetters() {
        boolean[] arabic = new boolean[256];
        String decoded = new String(allBytes(), Charset.forName("windows-1256"));
        for (int value = 0x80; value < 256; value++) {
            int letter = decoded.codePointAt(value);
            arabic[value] =
                    Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC && Character.isLetter(letter);
        }
        return arabic;
    }

    private static byte[] allBytes() {
        byte[] bytes = new byte[256];
        for (int value = 0; value < 256; value++) {
            bytes[value] = (byte) value;
        }
        return bytes;
    }
}
