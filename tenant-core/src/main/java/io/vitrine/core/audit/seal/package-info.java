/**
 * Sealing: every second the events that can have no older neighbour any more become leaves of their trail's tree, and a
 * checkpoint over the tree is signed.
 *
 * <p>Invariants: the sealer works with a login of its own, which may read the trails and add to the trees, never change
 * them; one sealer works at a time over all nodes; nothing is signed on top of a tree that does not fit its last
 * checkpoint and the platform's log; no hash is made inside a business's own transaction.
 */
@NullMarked
package io.vitrine.core.audit.seal;

import org.jspecify.annotations.NullMarked;
