/** From tags and rules to entities with normalised values. */
@NullMarked
package com.retailbot.nlu.entity;

import org.jspecify.annotations.NullMarked;
