/** How shared value types stand in PostgreSQL. */
@NullMarked
package com.retailbot.defaults.persistence;

import org.jspecify.annotations.NullMarked;
