/** The dashboard's endpoint. */
@NullMarked
package com.retailbot.analytics.overview.web;

import org.jspecify.annotations.NullMarked;
