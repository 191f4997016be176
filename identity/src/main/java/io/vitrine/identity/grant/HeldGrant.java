package io.vitrine.identity.grant;

import java.time.Instant;

/** The grant that the acting person holds now, as the database shows it to that person. */
public record HeldGrant(GrantId id, GrantKind kind, Instant until, GrantScope scope) {

    /** Whether single orders and returns may be opened, or figures alone. */
    public boolean opensRows() {
        return kind != GrantKind.STAKEHOLDER;
    }
}
