/** Ready flows by industry. */
@NullMarked
package com.retailbot.botconfig.template;

import org.jspecify.annotations.NullMarked;
