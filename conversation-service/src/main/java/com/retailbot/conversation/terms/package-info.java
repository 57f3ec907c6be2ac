/** Words of a text as search keys that meet across Arabic, Arabizi, French and English. */
@NullMarked
package com.retailbot.conversation.terms;

import org.jspecify.annotations.NullMarked;
