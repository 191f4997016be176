package io.vitrine.commerce.invoice;

import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Issues the invoice of every order that was placed, and sets against it what was paid and what went back. */
@ApplicationScoped
class InvoiceFollower implements Subscriber {

    @Inject
    Consequences consequences;

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public Set<String> eventTypes() {
        return Consequences.TYPES;
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.forEach(event -> consequences.follow(event.type(), event.payload()));
    }
}
