/**
 * Checks an export of a trail, far from the server that made it: no database, no account, nothing but the JDK.
 *
 * <p>Invariants: a file is sound only when every event in it leads to a root that Vitrine signed, and every checkpoint
 * that its holder kept leads there too; what cannot be checked is never called sound.
 */
@NullMarked
package io.vitrine.core.audit.verify;

import org.jspecify.annotations.NullMarked;
