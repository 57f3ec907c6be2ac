/** A merchant's own intents: trained in seconds from labelled examples, used beside the built-in model. */
@NullMarked
package com.retailbot.nlu.merchant;

import org.jspecify.annotations.NullMarked;
