@NullMarked
package com.retailbot.codfraud.settings;

import org.jspecify.annotations.NullMarked;
