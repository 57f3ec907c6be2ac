package com.retailbot.integration.catalogueimport;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers whether the text ended with a line end: without one, a short last row was cut off. */
final class LastCharacter extends FilterReader {
    private int last = -1;

    LastCharacter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            last = buffer[offset + count - 1];
        }
        return count;
    }

    boolean isLineEnd() {
        return last == '\n' || last == '\r';
    }
}
