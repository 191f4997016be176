package io.vitrine.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which checkouts have waited too long. */
@ApplicationScoped
class PendingList {

    @Inject
    PendingRows rows;

    @Transactional
    public List<UUID> lapsed(Instant now) {
        return rows.lapsed(now);
    }
}
