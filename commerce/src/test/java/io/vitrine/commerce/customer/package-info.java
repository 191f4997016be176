/** Fixtures around customers. */
@NullMarked
package io.vitrine.commerce.customer;

import org.jspecify.annotations.NullMarked;
