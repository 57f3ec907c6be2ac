package com.retailbot.botconfig.demo;

import com.retailbot.botconfig.knowledge.KnowledgeText;
import com.retailbot.botconfig.shop.ShopProfile;
import com.retailbot.botconfig.shop.ShopRegistration.Invitation;
import com.retailbot.events.TenantId;
import java.util.List;

/** One demo shop as {@code demo/shops.json} describes it. */
record DemoShop(
        String id,
        ShopProfile profile,
        List<Invitation> members,
        String botKey,
        String botName,
        String templateId,
        List<KnowledgeText> knowledge) {
    TenantId tenant() {
        return new TenantId(id);
    }
}
