package com.retailbot.nlu.training;

import java.nio.file.Path;

/**
 * Where a training run reads and writes, and how long it trains.
 *
 * @param corpus folder of the messages
 * @param check folder of the messages that only measure
 * @param model folder that receives network and description
 * @param card file that receives the model card
 */
record Settings(Path corpus, Path check, Path model, Path card, int epochs, long seed) {

    private static final int EPOCHS = 12;
    private static final long SEED = 20_261;

    /** Paths relative to the root of the repository: the first argument, or the current folder. */
    static Settings of(String[] arguments) {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : ".")
                .toAbsolutePath()
                .normalize();
        int epochs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : EPOCHS;
        return new Settings(
                root.resolve("ml-models/nlu-training/src/main/corpus"),
                root.resolve("ml-models/nlu-training/src/main/corpus-check"),
                root.resolve("ml-models/nlu/src/main/resources/model"),
                root.resolve("ml-models/nlu/MODEL_CARD.md"),
                epochs,
                SEED);
    }
}
