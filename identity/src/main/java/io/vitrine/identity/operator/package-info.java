/**
 * The people who run the platform: their accounts, their sign-in on the platform's own host, and what they may do to a
 * business from outside.
 *
 * <p>Invariants: an operator acts on the platform's host only and holds no permission of a business; what is shown about a
 * business comes from the registry and the catalog's statistics, because the platform's database role has no right to any
 * business's schema; an
 * operator without a second factor may do nothing else than set one up; each step carries a reason and stands in the platform's trail and in the business's own.
 */
@NullMarked
package io.vitrine.identity.operator;

import org.jspecify.annotations.NullMarked;
