/**
 * What keeps several people in the picture without their asking: the trail's checkpoints go to every owner and auditor
 * by mail, so that history cannot be rewritten unseen even by those who run the server; unusual access is flagged to all owners, not only to one.
 *
 * <p>Invariants: a checkpoint goes to all of them, never to one; a business gets one digest for each day on which
 * something was sealed, however many seals there were.
 */
@NullMarked
package io.vitrine.identity.oversight;

import org.jspecify.annotations.NullMarked;
