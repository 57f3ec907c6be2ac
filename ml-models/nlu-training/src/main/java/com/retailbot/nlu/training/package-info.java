/**
 * From the corpus to the model that {@code nlu} serves: reading, augmentation, training of encoder and linear model, calibration,
 * export and evaluation. Start at {@link com.retailbot.nlu.training.TrainUnderstanding}.
 */
@NullMarked
package com.retailbot.nlu.training;

import org.jspecify.annotations.NullMarked;
