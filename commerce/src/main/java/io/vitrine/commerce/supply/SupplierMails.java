package io.vitrine.commerce.supply;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Sends orders to their suppliers, once the sending is committed; what the mail server does not take is tried again. */
@ApplicationScoped
class SupplierMails implements Subscriber {

    @Inject
    PurchaseRows orders;

    @Inject
    SupplierRows suppliers;

    @Inject
    Mailer mailer;

    @Override
    public String name() {
        return "supplier-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(PurchaseSent.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.stream()
                .map(PurchaseSent::of)
                .filter(PurchaseSent::mail)
                .forEach(sent -> orders.find(sent.id()).ifPresent(this::tell));
    }

    private void tell(PurchaseOrder order) {
        String business = CurrentCall.require().business().name();
        suppliers
                .find(order.head().supplier())
                .flatMap(Supplier::email)
                .ifPresent(address -> mailer.send(new Mail(
                        address,
                        "Purchase order " + order.head().number() + " of " + business,
                        PurchaseLetter.of(order, business))));
    }
}
