/** The two demo shops, created at start when demo data is wanted. */
@NullMarked
package com.retailbot.botconfig.demo;

import org.jspecify.annotations.NullMarked;
