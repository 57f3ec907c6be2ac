/** Bots, their drafts and their published versions. */
@NullMarked
package com.retailbot.botconfig.bot;

import org.jspecify.annotations.NullMarked;
