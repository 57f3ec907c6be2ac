/** The settings over HTTP. */
@NullMarked
package com.retailbot.codfraud.settings.web;

import org.jspecify.annotations.NullMarked;
