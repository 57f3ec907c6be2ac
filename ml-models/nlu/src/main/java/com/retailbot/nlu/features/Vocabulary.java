package com.retailbot.nlu.features;

/** What single folded words are known to be. */
public interface Vocabulary {

    /** True for a name of goods, a colour or a place. */
    boolean isName(String word);

    /** True for the name of a maker. */
    boolean isBrand(String word);
}
