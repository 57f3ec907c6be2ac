package com.retailbot.conversation.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.retailbot.events.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as the shopper sees it, in his language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Card(
        String productId,
        String variantId,
        String title,
        Money price,
        String priceText,
        String stockText,
        boolean available,
        @Nullable String imageUrl,
        Map<String, String> options,
        List<Choice> choices) {}
