package com.retailbot.conversation.dialogue;

import com.retailbot.conversation.catalogue.ProductQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the talk is about: the last search and the products that were shown for it. */
public record Focus(@Nullable ProductQuery query, List<String> productIds) {

    public static final Focus NOTHING = new Focus(null, List.of());
}
