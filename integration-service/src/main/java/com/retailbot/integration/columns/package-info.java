/** How the platform's value types are stored in columns; applied by JPA wherever an entity has such a field. */
@NullMarked
package com.retailbot.integration.columns;

import org.jspecify.annotations.NullMarked;
