/** The files that deploy the platform, checked as far as they can be without an engine or a cluster. */
@NullMarked
package com.retailbot.deployment;

import org.jspecify.annotations.NullMarked;
