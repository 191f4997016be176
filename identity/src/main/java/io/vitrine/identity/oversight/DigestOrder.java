package io.vitrine.identity.oversight;

import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Marks a day's digest as ordered and hands it to the outbox, which does not forget it. */
@ApplicationScoped
class DigestOrder {

    @Inject
    OversightRows rows;

    @Inject
    Outbox outbox;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void place(Tenant tenant, LocalDate day, long size) {
        if (rows.add(tenant.id(), day, size)) {
            outbox.publishFor(tenant, new DigestDue(size));
        }
    }
}
