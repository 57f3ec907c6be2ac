/** What hides personal data. */
@NullMarked
package com.retailbot.conversation.privacy;

import org.jspecify.annotations.NullMarked;
