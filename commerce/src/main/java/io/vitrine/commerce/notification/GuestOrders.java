package io.vitrine.commerce.notification;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.letter.Paper;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guests find their orders again: the links to all of them go to the address that they were placed with, and nowhere else. */
@ApplicationScoped
public class GuestOrders {

    private static final int PER_MAILBOX = 3;
    private static final int PER_ORIGIN = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    NewsRows news;

    @Inject
    MessageRows messages;

    @Inject
    Outbox outbox;

    @Inject
    Hosts hosts;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perOrigin;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("orders-asked", PER_MAILBOX, WINDOW, clock);
        perOrigin = new Limiter("orders-asked-origin", PER_ORIGIN, WINDOW, clock);
    }

    /**
     * Queues the mail when there are such orders. Whether there are, the caller does not learn: the mail leaves later.
     *
     * @throws Problem 422 for what is no address, 429 after too many
     */
    @Transactional
    public void ask(String email) {
        Tenant shop = CurrentCall.require().business();
        perOrigin.take(shop.key() + "/" + CurrentCall.require().origin());
        if (!Contact.possible(email)) {
            throw Problem.invalid("email", "Write an e-mail address, such as ana@shop.example.");
        }
        perMailbox.take(shop.key() + "/" + email.toLowerCase(Locale.ROOT));
        List<NewsRows.Found> found = news.of(email);
        if (!found.isEmpty()) {
            messages.queue(List.of(letter(shop, found)));
            outbox.publish(new MessagesQueued());
            audit.record(AuditEntry.created(
                    "orders.mailed", "order", TypeId.format("ord", found.get(0).order()), Map.of()));
        }
    }

    private Letter letter(Tenant shop, List<NewsRows.Found> found) {
        NewsRows.Found newest = found.get(0);
        Wording words = Wording.in(Language.of(newest.language()));
        String host = hosts.urlOf(shop.slug());
        Parts parts = Parts.of(
                words.text("orders.subject", shop.name()),
                words.text("orders.heading"),
                words.text("orders.lead"),
                found.stream()
                        .map(one -> words.text(
                                "orders.line",
                                one.number(),
                                words.day(one.placedAt().atZone(shop.zone()).toLocalDate()),
                                host + "/orders/" + new CartId(one.cart())))
                        .toList());
        String why = words.text("orders.why");
        Paper paper = new Paper(shop, words.language(), Optional.empty(), List.of(new Paper.Way(why, why, "")));
        return new Letter(
                ids.next(),
                MessageKind.ORDERS,
                newest.order(),
                Optional.empty(),
                newest.email(),
                parts.subject(),
                paper.text(parts),
                paper.html(parts));
    }
}
