package com.retailbot.nlu.training;

import com.retailbot.nlu.LanguageUnderstanding;

/** How the served model does on {@link CheckMessages}. */
record StrangersEvaluation(HeldOutEvaluation lookedAt, HeldOutEvaluation unseen, HeldOutEvaluation all) {

    static StrangersEvaluation of(LanguageUnderstanding model, CheckMessages messages) {
        return new StrangersEvaluation(
                HeldOutEvaluation.of(model, messages.lookedAt()),
                HeldOutEvaluation.of(model, messages.unseen()),
                HeldOutEvaluation.of(model, messages.all()));
    }
}
