/**
 * Backups as whoever makes them reports them: Vitrine makes none itself, and knows of each what was said.
 *
 * <p>Invariants: a backup is one cell's; its facts never change, except that it was tried out; each report leaves its event
 * on the platform; nothing is said of a cell of which nothing was reported.
 */
@NullMarked
package io.vitrine.identity.backup;

import org.jspecify.annotations.NullMarked;
