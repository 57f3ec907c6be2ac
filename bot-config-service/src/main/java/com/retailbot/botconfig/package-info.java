/** Shops, their members, bots, templates and knowledge: what a merchant edits, and the snapshots that the others run. */
@NullMarked
package com.retailbot.botconfig;

import org.jspecify.annotations.NullMarked;
