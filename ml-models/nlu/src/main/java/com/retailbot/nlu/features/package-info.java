/** What the model sees of a message: tokens with hashed features, and one bag of hashed n-grams. Training and serving share it. */
@NullMarked
package com.retailbot.nlu.features;

import org.jspecify.annotations.NullMarked;
