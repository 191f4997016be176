package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Contact;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How often guests may order: nobody fills a shop with orders, tries cards out, or has a stranger's mailbox filled with
 * confirmations. What is counted is a cart that is about to become an order, or to be paid for one.
 */
@ApplicationScoped
class GuestOrders {

    @Inject
    @ConfigProperty(name = "vitrine.guest.orders.per.minute", defaultValue = "60")
    int perMinute;

    @Inject
    @ConfigProperty(name = "vitrine.guest.orders.mailbox.per.hour", defaultValue = "30")
    int perHour;

    @Inject
    Clock clock;

    private @Nullable Limiter origins;
    private @Nullable Limiter mailboxes;

    @PostConstruct
    void limit() {
        origins = new Limiter("guest-orders", perMinute, Duration.ofMinutes(1), clock);
        mailboxes = new Limiter("guest-orders-mailbox", perHour, Duration.ofHours(1), clock);
    }

    /** @throws io.vitrine.core.problem.TryLater 429 when a guest orders too often from one place or for one mailbox */
    void take(Contact contact) {
        Call call = CurrentCall.require();
        if (call.actor().kind() != Actor.Kind.ANONYMOUS) {
            return;
        }
        String business = call.business().key() + "/";
        Objects.requireNonNull(origins).take(business + call.origin());
        Objects.requireNonNull(mailboxes).take(business + Contact.mailbox(contact.email()));
    }
}
