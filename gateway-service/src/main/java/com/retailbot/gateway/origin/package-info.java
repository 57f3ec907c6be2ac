/** Which web pages may embed a shop's widget, learnt from published bots. */
@NullMarked
package com.retailbot.gateway.origin;

import org.jspecify.annotations.NullMarked;
