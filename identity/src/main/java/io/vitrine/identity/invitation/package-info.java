/**
 * Invitations into the team of a business: by mail, with role and locations, accepted by a new account or by one that
 * exists.
 *
 * <p>Invariants: a link works once and for seven days, on the business's own host; only the hash of its secret is kept; an
 * invitation gives no more than its inviter holds, when it is made and when it is accepted; an address has one open
 * invitation in a business; whoever shows the link has the mailbox, so a new account needs no further confirmation.
 */
@NullMarked
package io.vitrine.identity.invitation;

import org.jspecify.annotations.NullMarked;
