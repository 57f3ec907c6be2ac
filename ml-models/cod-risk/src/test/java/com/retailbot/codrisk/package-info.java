@NullMarked
package com.retailbot.codrisk;

import org.jspecify.annotations.NullMarked;
