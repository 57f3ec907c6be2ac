@NullMarked
package com.retailbot.codfraud.verification;

import org.jspecify.annotations.NullMarked;
