/** Cart and order form: what is asked, understood and corrected until an order can be requested. */
@NullMarked
package com.retailbot.conversation.order;

import org.jspecify.annotations.NullMarked;
