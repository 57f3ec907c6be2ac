/** HTTP. */
@NullMarked
package com.retailbot.conversation.transcript.web;

import org.jspecify.annotations.NullMarked;
