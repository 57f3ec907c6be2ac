package com.retailbot.botconfig.flow;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a flow cannot be published.
 *
 * @param blockId the block to show it on; null when it concerns the whole flow
 * @param value what was found, for example the unknown type or the evaluator's complaint
 */
public record FlowProblem(
        Code code,
        @Nullable String blockId,
        @Nullable String port,
        @Nullable String language,
        @Nullable String value) {
    /** Stable codes that the builder and its users see. */
    public enum Code {
        MISSING_START("missing-start"),
        UNKNOWN_BLOCK_TYPE("unknown-block-type"),
        UNKNOWN_BLOCK("unknown-block"),
        UNKNOWN_PORT("unknown-port"),
        DUPLICATE_ID("duplicate-id"),
        DUPLICATE_EDGE("duplicate-edge"),
        UNREACHABLE("unreachable"),
        DEAD_END("dead-end"),
        LOOP_WITHOUT_WAIT("loop-without-wait"),
        MISSING_TRANSLATION("missing-translation"),
        MISSING_SETTING("missing-setting"),
        INVALID_LIMIT("invalid-limit"),
        INVALID_NAME("invalid-name"),
        INVALID_EXPRESSION("invalid-expression"),
        TOO_MANY_CHOICES("too-many-choices");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    static FlowProblem ofFlow(Code code) {
        return new FlowProblem(code, null, null, null, null);
    }

    static FlowProblem at(String blockId, Code code) {
        return new FlowProblem(code, blockId, null, null, null);
    }

    FlowProblem port(String name) {
        return new FlowProblem(code, blockId, name, language, value);
    }

    FlowProblem language(String languageCode) {
        return new FlowProblem(code, blockId, port, languageCode, value);
    }

    FlowProblem value(String found) {
        return new FlowProblem(code, blockId, port, language, found);
    }
}
