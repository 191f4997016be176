package io.vitrine.commerce.marketing;

import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions around reminding and sweeping: no mail waits inside of one. */
@ApplicationScoped
class ReminderSteps {

    @Inject
    ReminderRows rows;

    @Transactional(TxType.REQUIRES_NEW)
    public CartPolicy policy() {
        return rows.policy();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<ReminderRows.Due> take(CartPolicy policy, int limit) {
        return rows.take(policy, limit);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<ReminderRows.Thing> things(UUID cart) {
        return rows.things(cart);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void left(UUID cart, String state, Optional<OpaqueToken> token) {
        rows.left(cart, state, token);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public int sweep(CartPolicy policy, int limit) {
        return rows.sweep(policy, limit);
    }
}
