/**
 * Understanding of shoppers' messages: intent, language and entities of Arabic, Algerian Darija in both scripts, French, English
 * and mixtures of them, in process and in well under a millisecond. Start at {@link com.retailbot.nlu.LanguageUnderstanding}.
 */
@NullMarked
package com.retailbot.nlu;

import org.jspecify.annotations.NullMarked;
