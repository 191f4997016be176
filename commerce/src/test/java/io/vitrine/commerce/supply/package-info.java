/** Tests of what is bought. */
@NullMarked
package io.vitrine.commerce.supply;

import org.jspecify.annotations.NullMarked;
