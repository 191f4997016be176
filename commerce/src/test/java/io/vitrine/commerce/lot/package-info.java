/** Tests of lots. */
@NullMarked
package io.vitrine.commerce.lot;

import org.jspecify.annotations.NullMarked;
