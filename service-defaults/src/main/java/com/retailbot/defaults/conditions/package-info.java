/** The one rule language: CEL expressions over documented variables, limited in cost. */
@NullMarked
package com.retailbot.defaults.conditions;

import org.jspecify.annotations.NullMarked;
