package com.retailbot.text;

/**
 * A size in its canonical writing: {@code 42}, {@code XL}, {@code 3XL}, {@code 128GB}, {@code 6Y} (years), {@code 6M} (months),
 * {@code 160x200} (centimetres), {@code 2x3m}, {@code 205/55R16}.
 *
 * @param named true when the text says that it is a size ("taille 42", "XL"); false for a bare number in the range of sizes
 */
public record SizeName(String size, boolean named) {}
