/** What this service must know about a shop: its clock. */
@NullMarked
package com.retailbot.codfraud.shop;

import org.jspecify.annotations.NullMarked;
