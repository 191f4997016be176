package io.vitrine.commerce.notification;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.letter.Paper;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes to customers what becomes of their orders: a batch of events is read by one statement and queued by one more. */
@ApplicationScoped
class OrderMails implements Subscriber {

    @Inject
    NewsRows news;

    @Inject
    MessageRows messages;

    @Inject
    Outbox outbox;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "order-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Wanted.TYPES;
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        List<Wanted> wanted =
                batch.stream().flatMap(event -> Wanted.of(event).stream()).toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<UUID, OrderNews> orders =
                news.find(wanted.stream().map(Wanted::subject).distinct().toList());
        List<Letter> letters = new ArrayList<>();
        wanted.forEach(
                one -> Optional.ofNullable(orders.get(one.subject())).ifPresent(order -> write(one, order, letters)));
        if (!letters.isEmpty()) {
            messages.queue(letters);
            outbox.publish(new MessagesQueued());
        }
    }

    private void write(Wanted wanted, OrderNews order, List<Letter> letters) {
        Tenant shop = CurrentCall.require().business();
        NewsWords words = new NewsWords(order, shop.name(), Wording.in(order.language()));
        switch (wanted.kind()) {
            case PLACED -> add(wanted, MessageKind.PLACED, order, words.placed(), Optional.empty(), letters);
            case PAID -> add(wanted, MessageKind.PAID, order, words.paid(), Optional.empty(), letters);
            case SHIPPED -> sent(wanted, order, words, letters);
            case DELIVERED -> add(wanted, MessageKind.DELIVERED, order, words.delivered(), Optional.empty(), letters);
            case CANCELLED -> add(wanted, MessageKind.CANCELLED, order, words.cancelled(), Optional.empty(), letters);
            case REFUNDED ->
                add(
                        wanted,
                        MessageKind.REFUNDED,
                        order,
                        words.refunded(wanted.amount().orElse("")),
                        Optional.empty(),
                        letters);
            case RETURNED -> add(wanted, MessageKind.RETURNED, order, words.returned(), Optional.empty(), letters);
            case ORDERS -> throw new IllegalArgumentException("No event asks for it");
            case INVOICE ->
                order.invoice()
                        .ifPresent(number -> add(
                                wanted, MessageKind.INVOICE, order, words.invoiced(number), Optional.empty(), letters));
        }
    }

    /** Of each parcel that nobody has told of; a step that sent none took something back. */
    private void sent(Wanted wanted, OrderNews order, NewsWords words, List<Letter> letters) {
        List<OrderNews.Parcel> fresh = order.parcels().stream()
                .filter(parcel -> letters.stream()
                        .noneMatch(known ->
                                known.about().filter(parcel.id()::equals).isPresent()))
                .toList();
        if (fresh.isEmpty() && wanted.stayed()) {
            add(wanted, MessageKind.RETURNED, order, words.returned(), Optional.empty(), letters);
        }
        fresh.stream()
                .findFirst()
                .ifPresent(parcel ->
                        add(wanted, MessageKind.SHIPPED, order, words.sent(parcel), Optional.of(parcel.id()), letters));
    }

    private void add(
            Wanted wanted, MessageKind kind, OrderNews order, Parts parts, Optional<UUID> about, List<Letter> letters) {
        if (!kind.necessary() && !order.news()) {
            return;
        }
        Tenant shop = CurrentCall.require().business();
        String host = hosts.urlOf(shop.slug());
        Wording words = Wording.in(order.language());
        boolean confirm = kind == MessageKind.PLACED && order.awaited();
        String choice = words.text(kind.necessary() ? "paper.choose.more" : "paper.choose");
        Paper paper = new Paper(
                shop,
                order.language(),
                order.cart()
                        .map(cart -> new Paper.Way(
                                words.text(confirm ? "paper.confirm" : "paper.see"),
                                words.text("paper.where"),
                                host + "/orders/" + new CartId(cart) + "?mail=" + Letter.PROOF)),
                List.of(new Paper.Way(choice, choice, host + "/mails/" + Letter.PROOF)));
        letters.add(new Letter(
                wanted.event(),
                kind,
                order.id(),
                about,
                order.email(),
                parts.subject(),
                paper.text(parts),
                paper.html(parts)));
    }
}
