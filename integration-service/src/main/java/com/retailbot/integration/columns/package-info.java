/** How an encrypted text is stored in a column; applied by JPA wherever an entity has such a field. */
@NullMarked
package com.retailbot.integration.columns;

import org.jspecify.annotations.NullMarked;
