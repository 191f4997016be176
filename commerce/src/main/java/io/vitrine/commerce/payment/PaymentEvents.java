package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** What gateways told of payments, for people who look into one. */
@ApplicationScoped
public class PaymentEvents {

    private static final String OF = """
            select event_id, kind, received_at from payment_event where payment_id = :payment
            order by received_at, event_id limit 200""";

    @Inject
    Database database;

    @Inject
    PaymentRows payments;

    /** The events of a payment that the caller's access reaches, oldest first. */
    @Transactional
    public List<PaymentEvent> of(PaymentId payment) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        if (payments.find(payment).isEmpty()) {
            return List.of();
        }
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("payment", payment.value())
                        .map((row, context) -> new PaymentEvent(
                                row.getString("event_id"),
                                row.getString("kind"),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }
}
