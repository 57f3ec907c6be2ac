@NullMarked
package com.retailbot.codfraud.assessment;

import org.jspecify.annotations.NullMarked;
