package com.retailbot.conversation.terms;

/**
 * A word of a text in the forms by which it can be found.
 *
 * @param word folded, without Arabic article and French or English plural
 * @param skeleton consonants that the word shares with its spelling in the other script
 * @param stop true when the word says nothing about what is sought
 * @param start offset in the original text, in UTF-16 units
 * @param end offset behind the word
 */
public record Term(String word, String skeleton, boolean stop, int start, int end) {

    public boolean number() {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
