package com.retailbot.conversation.understanding;

import java.util.Set;

/** Names of the intents that the engine itself acts upon; flows may route by any intent of the model. */
public final class Intents {

    public static final String GREET = "greet";
    public static final String GOODBYE = "goodbye";
    public static final String THANKS = "thanks";
    public static final String AFFIRM = "affirm";
    public static final String DENY = "deny";
    public static final String PRODUCT_SEARCH = "product_search";
    public static final String PRODUCT_PRICE = "product_price";
    public static final String PRODUCT_AVAILABILITY = "product_availability";
    public static final String PRODUCT_DETAILS = "product_details";
    public static final String RECOMMEND_PRODUCT = "recommend_product";
    public static final String ORDER_PLACE = "order_place";
    public static final String ORDER_STATUS = "order_status";
    public static final String ORDER_CANCEL = "order_cancel";
    public static final String ORDER_CHANGE = "order_change";
    public static final String CART_HELP = "cart_help";
    public static final String OUT_OF_SCOPE = "out_of_scope";

    /** About goods: a flow that routes only some of them serves the others the same way. */
    public static final Set<String> ABOUT_PRODUCTS =
            Set.of(PRODUCT_SEARCH, PRODUCT_PRICE, PRODUCT_AVAILABILITY, PRODUCT_DETAILS);

    /** Answers to a question of the bot: they start nothing by themselves. */
    public static final Set<String> ANSWERS = Set.of(AFFIRM, DENY);

    private Intents() {}
}
