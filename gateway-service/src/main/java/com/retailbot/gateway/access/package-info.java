/** Who may pass: members with a verified access token, shoppers on the widget's paths, everybody to the static pages. */
@NullMarked
package com.retailbot.gateway.access;

import org.jspecify.annotations.NullMarked;
