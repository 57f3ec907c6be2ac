package com.retailbot.conversation.dialogue;

import java.util.Optional;

/** Ids of the buttons that the engine makes. A button stays valid as long as its message can be seen, so ids name things. */
final class ChoiceIds {

    static final String ADD = "add:";
    static final String PICK = "pick:";
    static final String REMOVE = "remove:";
    static final String ORDER = "order";
    static final String EMPTY_CART = "empty-cart";
    static final String CONFIRM = "form:confirm";
    static final String CHANGE = "form:change";
    static final String CANCEL = "form:cancel";
    static final String CHANGE_NAME = "form:name";
    static final String CHANGE_PHONE = "form:phone";
    static final String CHANGE_PLACE = "form:place";
    static final String CHANGE_CART = "form:cart";
    static final String WILAYA = "form:wilaya:";
    private static final String FLOW = "flow:";

    private ChoiceIds() {}

    static String flow(String blockId, String choiceId) {
        return FLOW + blockId + ":" + choiceId;
    }

    /** The block of a flow's button. Block ids have no colon, choice ids may. */
    static Optional<FlowChoice> flowChoice(String id) {
        int colon = id.indexOf(':', FLOW.length());
        return id.startsWith(FLOW) && colon > 0
                ? Optional.of(new FlowChoice(id.substring(FLOW.length(), colon), id.substring(colon + 1)))
                : Optional.empty();
    }

    /** What follows a prefix such as {@link #ADD}. */
    static Optional<String> behind(String prefix, String id) {
        return id.startsWith(prefix) ? Optional.of(id.substring(prefix.length())) : Optional.empty();
    }

    record FlowChoice(String blockId, String choiceId) {}
}
