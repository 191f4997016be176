package io.vitrine.commerce.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The transactions around the sending. */
@ApplicationScoped
class DepartureSteps {

    @Inject
    MessageRows rows;

    @Transactional(TxType.REQUIRES_NEW)
    public List<MessageRows.Leaving> take(int limit) {
        return rows.take(limit);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void left(List<MessageRows.Outcome> outcomes) {
        rows.left(outcomes);
    }
}
