/**
 * Operators look into a business only when one of its owners opens it to them.
 *
 * <p>Invariants: a reason, an owner's consent and an end within 24 hours; read-only, through the views of a grant that the
 * database itself closes at the last moment; asked, opened, used and ended all stand in the business's own trail; either
 * side ends it early.
 */
@NullMarked
package io.vitrine.identity.support;

import org.jspecify.annotations.NullMarked;
