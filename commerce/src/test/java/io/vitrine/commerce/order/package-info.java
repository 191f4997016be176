/** Orders, tried on a real database. */
@NullMarked
package io.vitrine.commerce.order;

import org.jspecify.annotations.NullMarked;
