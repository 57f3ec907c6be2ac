/** A bot's graph: what each block type has and wants, and what keeps a flow from being published. */
@NullMarked
package com.retailbot.botconfig.flow;

import org.jspecify.annotations.NullMarked;
