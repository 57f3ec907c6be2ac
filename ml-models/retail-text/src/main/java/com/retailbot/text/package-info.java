/**
 * One way to read what shoppers type, shared by search, understanding, deduplication and risk: folding of letters and digits,
 * Arabizi and Arabic meeting in one consonant skeleton, and the facts that hide in a message (phones, money as spoken, places,
 * sizes, colours, quantities, order numbers). Offsets always refer to the original text in UTF-16 units. Nothing here throws
 * on any input, and everything takes linear time.
 */
@NullMarked
package com.retailbot.text;

import org.jspecify.annotations.NullMarked;
