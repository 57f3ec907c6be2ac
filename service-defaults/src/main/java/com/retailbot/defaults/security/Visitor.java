package com.retailbot.defaults.security;

import com.retailbot.events.TenantId;

/** A shopper in the widget, from the verified visitor token. Declare it as a controller method's parameter. */
public record Visitor(TenantId tenant, String botKey, String botId, String visitorId, String conversationId) {}
