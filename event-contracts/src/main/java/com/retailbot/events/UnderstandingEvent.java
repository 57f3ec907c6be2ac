package com.retailbot.events;

/** Events of the topic {@code retail.understanding.v1}. */
@Topic(name = Topics.UNDERSTANDING)
public sealed interface UnderstandingEvent extends RetailEvent permits TrainingRequested {}
