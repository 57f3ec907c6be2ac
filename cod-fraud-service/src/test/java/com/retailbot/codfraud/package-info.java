@NullMarked
package com.retailbot.codfraud;

import org.jspecify.annotations.NullMarked;
