package io.vitrine.commerce.payment;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What gateways told; each of their events once. */
@ApplicationScoped
class EventRows {

    private static final String KNOWN =
            "select exists (select 1 from payment_event where gateway = :gateway and event_id = :event)";
    private static final String INSERT = """
            insert into payment_event (gateway, event_id, payment_id, kind, received_at)
            values (:gateway, :event, :payment, :kind, :now) on conflict do nothing""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    boolean known(String gateway, GatewayNews news) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("gateway", gateway)
                        .bind("event", news.event())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** @return whether nobody had noted it before */
    boolean note(String gateway, GatewayNews news, PaymentId payment) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(INSERT)
                                .bind("gateway", gateway)
                                .bind("event", news.event())
                                .bind("payment", payment.value())
                                .bind("kind", news.kind())
                                .bind("now", PaymentRows.utc(clock.instant()))
                                .execute()
                        == 1);
    }
}
