package io.vitrine.commerce.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What stands to be ordered. */
@ApplicationScoped
class DueList {

    @Inject
    StandingRows rows;

    @Inject
    StandingTurn turn;

    @Transactional
    public List<StandingRows.Due> today() {
        return rows.due(turn.today());
    }
}
