@NullMarked
package com.retailbot.codrisk.training;

import org.jspecify.annotations.NullMarked;
