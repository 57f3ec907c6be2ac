/** Phone numbers, normalised at one place: 0…, 213… and 00213… of one phone are one number. */
@NullMarked
package com.retailbot.integration.phone;

import org.jspecify.annotations.NullMarked;
