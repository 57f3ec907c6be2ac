/** Questions and answers of a shop. */
@NullMarked
package com.retailbot.botconfig.knowledge;

import org.jspecify.annotations.NullMarked;
