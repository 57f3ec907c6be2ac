package com.retailbot.nlu.entity;

import com.retailbot.nlu.EntityType;

/** A span that may become an entity, in offsets of the text. */
record Candidate(EntityType type, int start, int end) {

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }

    boolean covers(Candidate other) {
        return start <= other.start && other.end <= end;
    }
}
