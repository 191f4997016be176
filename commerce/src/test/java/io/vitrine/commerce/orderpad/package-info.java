/** How rows of an order pad are read. */
@NullMarked
package io.vitrine.commerce.orderpad;

import org.jspecify.annotations.NullMarked;
