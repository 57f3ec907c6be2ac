package com.retailbot.events;

/** Topic names as constants, for annotations. */
public final class Topics {
    public static final String SHOP = "retail.shop.v1";
    public static final String BOT = "retail.bot.v1";
    public static final String PRODUCT = "retail.product.v1";
    public static final String CONVERSATION = "retail.conversation.v1";
    public static final String ORDER = "retail.order.v1";
    public static final String CART = "retail.cart.v1";
    public static final String CHANNEL_MESSAGE = "retail.channel-message.v1";
    public static final String STOCK = "retail.stock.v1";
    public static final String COD = "retail.cod.v1";
    public static final String RECOVERY = "retail.recovery.v1";
    public static final String UNDERSTANDING = "retail.understanding.v1";

    private Topics() {}
}
