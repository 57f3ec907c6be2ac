/** Past orders and how they ended: what a new order is judged by. */
@NullMarked
package com.retailbot.codfraud.history;

import org.jspecify.annotations.NullMarked;
