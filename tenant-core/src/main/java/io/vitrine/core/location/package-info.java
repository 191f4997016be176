/**
 * The places of a business: shops, branches, warehouses, production sites, the online shop. Names are unique within it.
 */
@NullMarked
package io.vitrine.core.location;

import org.jspecify.annotations.NullMarked;
