package com.retailbot.conversation.training;

import com.retailbot.conversation.understanding.Intents;
import com.retailbot.conversation.understanding.Understanding;
import com.retailbot.conversation.understanding.Understood;
import com.retailbot.nlu.merchant.MerchantModel;
import com.retailbot.nlu.merchant.MerchantPrediction;

/**
 * A bot that was taught: the merchant's label counts where his model is sure enough of it, everything else is what the built-in
 * model makes of the message. A label that has the name of a built-in intent replaces that intent's decision.
 */
final class TaughtUnderstanding implements Understanding {

    /**
     * What a merchant teaches as none of his business. Under its own name it is learned like any label; the model's
     * {@link MerchantModel#OUT_OF_SCOPE} only says that no example is near.
     */
    static final String TURNED_AWAY = "turned away";

    private static final String UNREADABLE = "und";

    private final Understanding builtIn;
    private final MerchantModel model;
    private final double certainFrom;

    TaughtUnderstanding(Understanding builtIn, MerchantModel model, double certainFrom) {
        this.builtIn = builtIn;
        this.model = model;
        this.certainFrom = certainFrom;
    }

    @Override
    public Understood understand(String text) {
        Understood read = builtIn.understand(text);
        if (read.language().equals(UNREADABLE)) {
            return read;
        }
        MerchantPrediction prediction = model.predict(text);
        boolean taught =
                !prediction.label().equals(MerchantModel.OUT_OF_SCOPE) && prediction.confidence() >= certainFrom;
        return taught ? read.labelled(nameOf(prediction.label()), prediction.confidence()) : read;
    }

    /** The label under which an intent is learned. */
    static String learnedAs(String intent) {
        return intent.equals(Intents.OUT_OF_SCOPE) ? TURNED_AWAY : intent;
    }

    static String nameOf(String learned) {
        return learned.equals(TURNED_AWAY) ? Intents.OUT_OF_SCOPE : learned;
    }
}
