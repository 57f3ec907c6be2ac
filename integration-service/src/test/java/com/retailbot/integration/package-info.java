@NullMarked
package com.retailbot.integration;

import org.jspecify.annotations.NullMarked;
