/** Personal data under a key per shop. */
@NullMarked
package com.retailbot.defaults.crypto;

import org.jspecify.annotations.NullMarked;
