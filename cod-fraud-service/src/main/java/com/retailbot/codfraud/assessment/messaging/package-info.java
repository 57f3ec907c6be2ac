/** Orders come and move on. */
@NullMarked
package com.retailbot.codfraud.assessment.messaging;

import org.jspecify.annotations.NullMarked;
