/** HTTP. */
@NullMarked
package com.retailbot.conversation.training.web;

import org.jspecify.annotations.NullMarked;
