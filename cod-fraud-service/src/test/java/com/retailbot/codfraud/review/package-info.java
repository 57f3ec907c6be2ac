@NullMarked
package com.retailbot.codfraud.review;

import org.jspecify.annotations.NullMarked;
