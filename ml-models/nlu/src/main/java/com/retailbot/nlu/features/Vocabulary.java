package com.retailbot.nlu.features;

import java.util.List;

/** What single folded words are known to be. */
public interface Vocabulary {

    /** True for a name of goods, a colour or a place. */
    boolean isName(String word);

    /** True for the name of a maker. */
    boolean isBrand(String word);

    /** Names of goods of several words among the words of a message, as [from, to). */
    List<int[]> compounds(List<String> words);
}
