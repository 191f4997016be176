package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The one that was begun last for this cart, whatever became of it. */
    @Transactional
    public Optional<PendingOrder> latest(CartId cart) {
        return rows.latest(cart);
    }

    @Transactional
    public List<UUID> owed() {
        return rows.owed();
    }
}
