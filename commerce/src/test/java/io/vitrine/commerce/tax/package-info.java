/** What taxes must hold. */
@NullMarked
package io.vitrine.commerce.tax;

import org.jspecify.annotations.NullMarked;
