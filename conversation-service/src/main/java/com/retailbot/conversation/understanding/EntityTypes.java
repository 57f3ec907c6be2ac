package com.retailbot.conversation.understanding;

/** Names of the entity types that the model finds. */
public final class EntityTypes {

    public static final String PRODUCT = "product";
    public static final String CATEGORY = "category";
    public static final String BRAND = "brand";
    public static final String COLOUR = "colour";
    public static final String SIZE = "size";
    public static final String PRICE_MAX = "price_max";
    public static final String PRICE_MIN = "price_min";
    public static final String QUANTITY = "quantity";
    public static final String ORDER_ID = "order_id";
    public static final String PHONE = "phone";
    public static final String WILAYA = "wilaya";

    private EntityTypes() {}
}
