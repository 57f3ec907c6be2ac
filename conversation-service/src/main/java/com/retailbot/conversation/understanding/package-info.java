/** What a shopper's message means: intent, entities, language. The rest of the service knows the model only through these types. */
@NullMarked
package com.retailbot.conversation.understanding;

import org.jspecify.annotations.NullMarked;
