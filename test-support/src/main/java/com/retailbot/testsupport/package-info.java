/** What tests of services share: real stores, tokens, events, a clock to turn, and the rules of the house. Test scope only. */
@NullMarked
package com.retailbot.testsupport;

import org.jspecify.annotations.NullMarked;
