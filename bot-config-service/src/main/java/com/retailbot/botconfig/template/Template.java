package com.retailbot.botconfig.template;

import com.retailbot.events.Flow;
import com.retailbot.events.LocalizedText;

/** A ready flow for a kind of shop. */
public record Template(String id, String industry, LocalizedText name, LocalizedText description, Flow flow) {}
