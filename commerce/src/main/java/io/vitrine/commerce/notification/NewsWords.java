package io.vitrine.commerce.notification;

import io.vitrine.commerce.fulfilment.TrackingLink;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.commerce.notification.OrderNews.Parcel;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of an order, in its customer's language. */
record NewsWords(OrderNews order, String shop, Wording words) {

    Parts placed() {
        List<Parts.Row> rows = order.lines().stream()
                .map(line -> new Parts.Row(
                        line.quantity().stripTrailingZeros().toPlainString() + " x " + line.name(),
                        words.money(Money.of(
                                line.price().multiply(line.quantity()),
                                order.total().currency()))))
                .toList();
        String next = order.status() == OrderStatus.PENDING_PAYMENT
                ? words.text("placed.unpaid")
                : order.promisedOn()
                        .map(day -> words.text("placed.promised", words.day(day)))
                        .orElseGet(() -> words.text("placed.soon"));
        return new Parts(
                words.text("placed.subject", order.number(), shop),
                words.text("placed.heading", order.number()),
                words.text("placed.thanks", order.name(), next)
                        + (order.awaited() ? " " + words.text("paper.confirm.ask") : ""),
                rows,
                sums(),
                List.of(
                        goesTo(),
                        words.text("delivery.by", order.deliveryName()),
                        words.text("payment.by", payment())));
    }

    Parts paid() {
        return told("paid", words.money(order.total()), order.number());
    }

    Parts sent(Parcel parcel) {
        List<String> after = new ArrayList<>();
        String tracking = Stream.of(parcel.carrier(), parcel.tracking())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        after.add(tracking.isEmpty() ? words.text("tracking.none") : words.text("tracking", tracking));
        TrackingLink.of(parcel.carrier(), parcel.tracking())
                .ifPresent(link -> after.add(words.text("tracking.follow", link)));
        after.add(goesTo());
        return new Parts(
                words.text("sent.subject", order.number()),
                words.text(order.status() == OrderStatus.PARTLY_SHIPPED ? "sent.heading.part" : "sent.heading"),
                order.promisedOn()
                        .map(day -> words.text("sent.lead.promised", order.number(), words.day(day)))
                        .orElseGet(() -> words.text("sent.lead", order.number())),
                parcel.pieces().stream().map(piece -> new Parts.Row(piece, "")).toList(),
                List.of(),
                after);
    }

    Parts delivered() {
        return told("delivered", order.number());
    }

    Parts cancelled() {
        return told("cancelled", order.number());
    }

    Parts refunded(String amount) {
        return told("refunded", amount, order.number());
    }

    Parts returned() {
        return told("returned", order.number());
    }

    Parts invoiced(String number) {
        return Parts.of(
                words.text("invoice.subject", number, order.number()),
                words.text("invoice.heading", number),
                words.text("invoice.lead", words.money(order.total()), order.number()),
                List.of());
    }

    private Parts told(String kind, Object... facts) {
        return Parts.of(
                words.text(kind + ".subject", order.number()),
                words.text(kind + ".heading"),
                words.text(kind + ".lead", facts),
                List.of());
    }

    private String goesTo() {
        return words.text("goes.to", String.join(", ", order.address().lines(words)));
    }

    private List<Parts.Row> sums() {
        List<Parts.Row> sums = new ArrayList<>();
        boolean inside = order.pricesHoldTax() && order.tax().amount().signum() != 0;
        Money goods = order.goods().minus(order.taken());
        // before a promotion took it off, as its line below says
        Money delivery = inside
                ? order.total().minus(goods)
                : order.pricesHoldTax()
                        ? order.delivery()
                        : order.total().minus(order.tax()).minus(goods);
        sums.add(new Parts.Row(words.text("goods"), words.money(order.goods())));
        sums.add(new Parts.Row(words.text("delivery"), words.money(delivery)));
        order.discounts()
                .forEach(one -> sums.add(new Parts.Row(
                        one.words(),
                        "-" + words.money(Money.of(one.amount(), order.total().currency())))));
        if (order.tax().amount().signum() != 0) {
            sums.add(new Parts.Row(words.text(order.pricesHoldTax() ? "tax.inside" : "tax"), words.money(order.tax())));
        }
        sums.add(new Parts.Row(words.text("total"), words.money(order.total())));
        return sums;
    }

    private String payment() {
        return switch (order.payment()) {
            case "SIMULATOR", "CARD", "TRANSFER", "COD" -> words.text("payment." + order.payment(), order.number());
            default -> order.payment();
        };
    }
}
