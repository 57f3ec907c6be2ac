/** What a merchant teaches a bot: labelled examples, and the requests to train on them. */
@NullMarked
package com.retailbot.botconfig.training;

import org.jspecify.annotations.NullMarked;
