package com.retailbot.nlu.training;

/** A table as bytes with one scale a row: a quarter of the size, within half a percent of each row's largest value. */
record QuantizedRows(byte[] values, float[] scales, int columns) {

    private static final int LARGEST = 127;

    static QuantizedRows of(float[] table, int columns) {
        int rows = table.length / columns;
        byte[] values = new byte[table.length];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            float largest = 0;
            for (int c = 0; c < columns; c++) {
                largest = Math.max(largest, Math.abs(table[row * columns + c]));
            }
            scales[row] = largest / LARGEST;
            for (int c = 0; c < columns && largest > 0; c++) {
                values[row * columns + c] = (byte) Math.round(table[row * columns + c] / scales[row]);
            }
        }
        return new QuantizedRows(values, scales, columns);
    }

    int rows() {
        return scales.length;
    }
}
