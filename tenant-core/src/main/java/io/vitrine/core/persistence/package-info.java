/**
 * The way to the database: which role and schema a transaction is bound to, ids and cursors.
 *
 * <p>Invariants: no tenant bound means no connection; the first statement of each transaction binds role, search path
 * and actor; a transaction has one binding only. The login role itself sees nothing, so forgetting the binding is a
 * refusal by the database, never a leak.
 */
@NullMarked
package io.vitrine.core.persistence;

import org.jspecify.annotations.NullMarked;
