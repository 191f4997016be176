/** The catalogue, tried on a database without a container. */
@NullMarked
package io.vitrine.commerce.catalog;

import org.jspecify.annotations.NullMarked;
