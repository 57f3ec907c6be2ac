package com.retailbot.nlu.training;

import com.retailbot.nlu.EntityType;
import java.util.Optional;

/** An annotated entity of a corpus message; {@code norm} only where the annotation gives one. */
record Span(EntityType type, int start, int end, Optional<String> norm) {}
