package com.retailbot.nlu;

/** How a message is worded: the tone in which the shopper may expect an answer. */
public enum Register {
    /** With the turns of a letter: "Je souhaiterais…", "يرجى إفادتي". */
    FORMAL("formal"),
    NEUTRAL("neutral"),
    /** As one writes to friends: "slm kho, dispo ??", "ياخو شحااال". */
    CASUAL("casual");

    private final String label;

    Register(String label) {
        this.label = label;
    }

    /** The name on the wire, for example {@code casual}. */
    public String label() {
        return label;
    }
}
