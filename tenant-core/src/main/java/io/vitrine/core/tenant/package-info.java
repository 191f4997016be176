/**
 * A business: its registry entry, its address, its schema, its life.
 *
 * <p>Invariants: the key that names schema and roles is random and never derived from the slug; a business is found by
 * the verified host only; a schema without a registry entry belongs to nobody.
 */
@NullMarked
package io.vitrine.core.tenant;

import org.jspecify.annotations.NullMarked;
