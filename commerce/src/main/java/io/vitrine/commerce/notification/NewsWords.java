package io.vitrine.commerce.notification;

import io.vitrine.commerce.notification.OrderNews.Parcel;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is told of an order, in English. */
record NewsWords(OrderNews order, String shop) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    Parts placed() {
        List<Parts.Row> rows = order.lines().stream()
                .map(line -> new Parts.Row(
                        line.quantity().stripTrailingZeros().toPlainString() + " x " + line.name(),
                        text(Money.of(
                                line.price().multiply(line.quantity()),
                                order.total().currency()))))
                .toList();
        String lead = "Thank you, " + order.name() + ". "
                + (order.status() == OrderStatus.PENDING_PAYMENT
                        ? "We ship as soon as your payment has arrived."
                        : order.promisedOn()
                                .map(day -> "We expect to deliver it by " + DAY.format(day) + ".")
                                .orElse("We are getting it ready."));
        return new Parts(
                "Your order " + order.number() + " at " + shop,
                "Order " + order.number(),
                lead,
                rows,
                sums(),
                List.of(
                        "Goes to: " + String.join(", ", order.address()),
                        "Delivery: " + order.deliveryName(),
                        "Payment: " + payment()));
    }

    Parts paid() {
        return Parts.of(
                "Payment received for order " + order.number(),
                "Your payment has arrived",
                "We received " + text(order.total()) + " for order " + order.number() + " and get it ready now.",
                List.of());
    }

    Parts sent(Parcel parcel) {
        String tracking = Stream.of(parcel.carrier(), parcel.tracking())
                .filter(part -> !part.isBlank())
                .reduce((carrier, code) -> carrier + " " + code)
                .map(words -> "Tracking: " + words)
                .orElse("It travels without tracking.");
        return new Parts(
                "Order " + order.number() + " is on its way",
                order.status() == OrderStatus.PARTLY_SHIPPED
                        ? "A part of your order is on its way"
                        : "It is on its way",
                "A parcel of order " + order.number() + " has left."
                        + order.promisedOn()
                                .map(day -> " We expect it by " + DAY.format(day) + ".")
                                .orElse(""),
                parcel.pieces().stream().map(piece -> new Parts.Row(piece, "")).toList(),
                List.of(),
                List.of(tracking, "Goes to: " + String.join(", ", order.address())));
    }

    Parts delivered() {
        return Parts.of(
                "Order " + order.number() + " was delivered",
                "Delivered",
                "Order " + order.number()
                        + " has been delivered. Is something missing or wrong? Answer from the order's page.",
                List.of());
    }

    Parts cancelled() {
        return Parts.of(
                "Order " + order.number() + " was called off",
                "Called off",
                "Order " + order.number()
                        + " was called off. Nothing more is sent. What you have paid goes back to you.",
                List.of());
    }

    Parts refunded(String amount) {
        return Parts.of(
                "A refund for order " + order.number(),
                "Money on its way back",
                "We gave back " + amount + " for order " + order.number()
                        + ". It goes the way you paid; banks take some days.",
                List.of());
    }

    Parts returned() {
        return Parts.of(
                "Your return of order " + order.number() + " has arrived",
                "Your return has arrived",
                "What you sent back of order " + order.number() + " is here and was looked at.",
                List.of());
    }

    Parts invoiced(String number) {
        return Parts.of(
                "Invoice " + number + " for order " + order.number(),
                "Invoice " + number,
                "The invoice over " + text(order.total()) + " for order " + order.number()
                        + " was issued. You find it with the order.",
                List.of());
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
        sums.add(new Parts.Row("Goods", text(order.goods())));
        sums.add(new Parts.Row("Delivery", text(delivery)));
        order.discounts()
                .forEach(one -> sums.add(new Parts.Row(
                        one.words(),
                        "-" + text(Money.of(one.amount(), order.total().currency())))));
        if (order.tax().amount().signum() != 0) {
            sums.add(new Parts.Row(order.pricesHoldTax() ? "of it tax" : "Tax", text(order.tax())));
        }
        sums.add(new Parts.Row("Total", text(order.total())));
        return sums;
    }

    private String payment() {
        return switch (order.payment()) {
            case "SIMULATOR" -> "Test payment, no money moved";
            case "CARD" -> "Card";
            case "TRANSFER" -> "Bank transfer, with the number " + order.number();
            case "COD" -> "Cash on delivery";
            default -> order.payment();
        };
    }

    private static String text(Money money) {
        return String.format(Locale.ENGLISH, "%s %,." + money.amount().scale() + "f", money.currency(), money.amount());
    }
}
