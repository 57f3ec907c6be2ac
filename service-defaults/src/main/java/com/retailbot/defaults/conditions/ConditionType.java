package com.retailbot.defaults.conditions;

import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;

/** Types of variables that a condition may name. */
public enum ConditionType {
    TEXT(SimpleType.STRING),
    WHOLE_NUMBER(SimpleType.INT),
    NUMBER(SimpleType.DOUBLE),
    YES_NO(SimpleType.BOOL),
    /** Values by name, whose types are known only when the condition runs. */
    VALUES(MapType.create(SimpleType.STRING, SimpleType.DYN));

    private final CelType celType;

    ConditionType(CelType celType) {
        this.celType = celType;
    }

    CelType celType() {
        return celType;
    }
}
