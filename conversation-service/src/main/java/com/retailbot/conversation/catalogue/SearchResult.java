package com.retailbot.conversation.catalogue;

import java.util.List;

/**
 * Found products, best first.
 *
 * @param clear whether the first is the one that is meant
 * @param meetsCriteria false when the goods exist, but not in the colour, size or price asked for: the hits are alternatives
 */
public record SearchResult(List<ProductHit> hits, boolean meetsCriteria, boolean clear) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    public boolean isEmpty() {
        return hits.isEmpty();
    }
}
