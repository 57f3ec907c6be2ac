/** Products and their variants as the shop sells them, whatever source they came from. */
@NullMarked
package com.retailbot.integration.catalogue;

import org.jspecify.annotations.NullMarked;
