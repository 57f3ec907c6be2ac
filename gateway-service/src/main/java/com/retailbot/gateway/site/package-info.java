/** The web builder, the widget's script and the page that lists the API documents. */
@NullMarked
package com.retailbot.gateway.site;

import org.jspecify.annotations.NullMarked;
