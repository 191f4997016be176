package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.fulfilment.TrackingLink;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentOffer;
import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts orders into words for whoever ordered them. */
@ApplicationScoped
public class OrderPages {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final List<String> STAGES = List.of("Pending", "Processing", "On its way", "Delivered");

    @Inject
    Frames frames;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    OrderPage of(OrderProgress order, String path) {
        Formats formats = Frames.formats();
        Dates dates = formats.dates();
        boolean fresh = order.placedAt().plus(FRESH).isAfter(clock.instant());
        return new OrderPage(
                frames.own(say("Order {0}", order.number()), path),
                fresh ? say("Thank you for your order") : say("Your order"),
                lead(order),
                order.number(),
                Say.when(order.placedAt(), formats.zone()),
                stages(order.status()),
                order.steps().stream()
                        .map(step -> new OrderPage.Step(
                                Say.when(step.at(), formats.zone()),
                                say(step.status().label()),
                                step.note()))
                        .toList(),
                order.lines().stream().map(line -> line(line, order, formats)).toList(),
                sums(order, formats),
                formats.money(order.total().amount()),
                facts(order, dates),
                Optional.empty());
    }

    private static String lead(OrderProgress order) {
        return switch (order.status()) {
            case PENDING_PAYMENT -> say("We ship as soon as your payment has arrived.");
            case PAID, IN_PRODUCTION, READY_TO_SHIP, PARTLY_SHIPPED, SHIPPED ->
                order.promisedOn()
                        .map(day -> say("We expect to deliver it by {0}.", Say.near(day)))
                        .orElse(say("We are getting it ready."));
            case DELIVERED, CLOSED -> say("It has been delivered.");
            case CANCELLED -> say("It was called off. Nothing more happens.");
            case RETURNED -> say("It came back to us.");
        };
    }

    static List<OrderPage.Stage> stages(OrderStatus status) {
        int now = switch (status) {
            case PENDING_PAYMENT -> 0;
            case PAID, IN_PRODUCTION, READY_TO_SHIP -> 1;
            case PARTLY_SHIPPED, SHIPPED -> 2;
            case DELIVERED, CLOSED -> 3;
            case CANCELLED, RETURNED -> -1;
        };
        List<OrderPage.Stage> stages = new ArrayList<>();
        for (int i = 0; now >= 0 && i < STAGES.size(); i++) {
            boolean ended = i == STAGES.size() - 1 && now == i;
            stages.add(new OrderPage.Stage(say(STAGES.get(i)), i < now || ended ? "done" : i == now ? "now" : "next"));
        }
        return stages;
    }

    /** A line, in words. */
    public static OrderPage.Line line(OrderProgress.Line line, OrderProgress order, Formats formats) {
        Money total =
                Money.of(line.price().multiply(line.quantity()), order.total().currency());
        return new OrderPage.Line(
                line.name(),
                say("{0} at {1}", formats.quantity(line.quantity()), formats.price(line.price())),
                formats.money(total.amount()));
    }

    /** What makes up the total. */
    public static List<Home.Fact> sums(OrderProgress order, Formats formats) {
        boolean inside = order.pricesHoldTax() && order.tax().amount().signum() != 0;
        Currency currency = order.total().currency();
        Money taken = order.discounts().stream()
                .map(one -> Money.of(one.amount(), currency))
                .reduce(Money.zero(currency), Money::plus);
        Money goods = order.goods().minus(taken);
        // before a promotion took it off, as its line below says
        Money delivery = inside
                ? order.total().minus(goods)
                : order.pricesHoldTax()
                        ? order.delivery()
                        : order.total().minus(order.tax()).minus(goods);
        List<Home.Fact> sums = new ArrayList<>();
        sums.add(new Home.Fact(say("Goods"), formats.money(order.goods().amount())));
        sums.add(new Home.Fact(say("Delivery"), formats.money(delivery.amount())));
        sums.addAll(DiscountWords.of(order.discounts(), formats));
        if (order.tax().amount().signum() != 0) {
            sums.add(new Home.Fact(
                    order.pricesHoldTax() ? say("of it tax") : say("Tax"),
                    formats.money(order.tax().amount())));
        }
        Money off = order.total()
                .minus(goods)
                .minus(delivery)
                .minus(inside ? Money.zero(order.total().currency()) : order.tax());
        if (off.amount().signum() != 0) {
            sums.add(new Home.Fact(say(TillPages.TAKEN_OFF), formats.money(off.amount())));
        }
        return sums;
    }

    /** Where it goes, how it is paid, what was sent. */
    public List<Home.Fact> facts(OrderProgress order, Dates dates) {
        List<Home.Fact> facts = new ArrayList<>();
        facts.add(new Home.Fact(say("Goes to"), address(order.address())));
        facts.add(new Home.Fact(say("Delivery"), order.deliveryName()));
        facts.add(new Home.Fact(say("Payment"), payment(order)));
        facts.add(new Home.Fact(say("Contact"), order.contact().getString("email", "")));
        order.parcels()
                .forEach(parcel -> facts.add(new Home.Fact(
                        say("Sent {0}", Say.day(parcel.at(), dates.zone())),
                        Stream.of(parcel.carrier(), parcel.tracking())
                                .filter(text -> !text.isBlank())
                                .reduce((carrier, tracking) -> carrier + " " + tracking)
                                .orElse(say("Without tracking")),
                        TrackingLink.of(parcel.carrier(), parcel.tracking()).orElse(""))));
        return facts;
    }

    private String payment(OrderProgress order) {
        PaymentMethod method = PaymentMethod.valueOf(order.payment());
        String label = switch (method) {
            case SIMULATOR -> say("Test payment, no money moved");
            case CARD -> say("Card");
            case TRANSFER -> say("Bank transfer, with the number {0}", order.number());
            case COD -> say("Cash on delivery");
        };
        if (order.status() != OrderStatus.PENDING_PAYMENT) {
            return label;
        }
        return gateways.offered().stream()
                .filter(offer -> offer.method() == method)
                .map(PaymentOffer::settings)
                .map(settings -> settings.getOrDefault("instructions", ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> label + ". " + text)
                .orElse(label);
    }

    /** An address in one line. */
    public static String address(JsonObject address) {
        return Stream.of(
                        address.getString("name", ""),
                        address.getString("line1", ""),
                        address.getString("line2", ""),
                        (address.getString("postalCode", "") + " " + address.getString("city", "")).strip(),
                        address.getString("region", ""),
                        Countries.name(address.getString("country", "")))
                .filter(text -> !text.isBlank())
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
    }
}
