package io.vitrine.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Checkouts that somebody has to see to: those that waited too long, and those whose customers are owed money. */
@ApplicationScoped
class PendingList {

    @Inject
    PendingRows rows;

    @Transactional
    public List<UUID> lapsed(Instant now) {
        return rows.lapsed(now);
    }

    @Transactional
    public List<UUID> owed() {
        return rows.owed();
    }
}
