package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.Discount;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.checkout.PaymentChoice;
import io.vitrine.commerce.fulfilment.LiveRates;
import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentOffer;
import io.vitrine.core.money.Money;
import io.vitrine.ui.entrance.TextField;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the checkout together. */
@ApplicationScoped
class TillPages {

    /** Shop prices hold the tax of the shop's country, which a buyer elsewhere does not pay. */
    static final String TAKEN_OFF = "Tax that is not due there";

    private static final int EMAIL = 254;
    private static final int LINE = 200;
    private static final int SHORT = 120;
    private static final int CODE = 16;
    private static final int PHONE = 30;
    private static final int TAX_NUMBER = 32;

    @Inject
    Till till;

    @Inject
    LiveRates live;

    @Inject
    Baskets baskets;

    @Inject
    Gateways gateways;

    @Inject
    Frames frames;

    @Inject
    Shopper shopper;

    @Inject
    Reminding reminding;

    /** What a customer who is signed in has said for the orders: nobody types it again. */
    Map<String, String> known() {
        return shopper.known();
    }

    /** The fields of one of the customer's addresses; none for somebody else's. */
    Map<String, String> chosen(String id) {
        return shopper.address(id);
    }

    TillPage of(Cart cart, Typed typed, Map<String, String> errors, List<String> notes) {
        live.prepare(cart.parcelTo(typed.get("country"), typed.get("postalCode")));
        Till.Offer offer = till.offer(cart, typed);
        Formats formats = Frames.formats();
        String delivery = offer.quote().map(quote -> quote.shipping().id()).orElse("");
        return new TillPage(
                frames.own(say("Checkout"), "/checkout").holding(cart.lines().size()),
                notes,
                shopper.saved(typed),
                List.of(
                        field("email", say("Email"), "email", "email", EMAIL, typed, errors),
                        field("name", say("Name"), "text", "name", LINE, typed, errors),
                        field("phone", say("Phone"), "tel", "tel", PHONE, typed, errors)
                                .optional()),
                reminding.box(cart, typed),
                List.of(
                        field("company", say("Company"), "text", "organization", LINE, typed, errors)
                                .optional(),
                        field("taxNumber", say("Tax number"), "text", "off", TAX_NUMBER, typed, errors)
                                .optional()),
                List.of(
                        field("line1", say("Street and number"), "text", "address-line1", LINE, typed, errors),
                        field("line2", say("Flat, floor or company"), "text", "address-line2", LINE, typed, errors)
                                .optional(),
                        field("postalCode", say("Postcode"), "text", "postal-code", CODE, typed, errors),
                        field("city", say("City"), "text", "address-level2", SHORT, typed, errors)),
                field("region", say("State or province"), "text", "address-level1", SHORT, typed, errors)
                        .optional(),
                Countries.chosen(Countries.states(typed.get("country")), typed.get("region")),
                Countries.chosen(Countries.spoken(), typed.get("country")),
                errors.getOrDefault("country", ""),
                offer.deliveries().stream()
                        .map(option -> way(option, formats, option.id().equals(delivery)))
                        .toList(),
                errors.getOrDefault("delivery", ""),
                payments(typed),
                errors.getOrDefault("payment", ""),
                offer.quote()
                        .map(quote -> summary(cart, quote, formats))
                        .orElseGet(() -> new TillPage.Summary(
                                baskets.lines(cart), goods(cart, formats), CouponField.of(cart), "", "")));
    }

    /** The way to pay that the page sent, if it is one of those offered now. */
    Optional<PaymentChoice> choice(String value) {
        return offered().stream()
                .filter(offer -> value(offer).equals(value))
                .findFirst()
                .map(offer -> new PaymentChoice(offer.method(), Optional.empty(), Optional.of(offer.gateway())));
    }

    private List<PaymentOffer> offered() {
        return gateways.offered().stream()
                .sorted(Comparator.comparing(PaymentOffer::method).thenComparing(PaymentOffer::label))
                .toList();
    }

    private static String value(PaymentOffer offer) {
        return offer.method() == PaymentMethod.CARD
                ? offer.gateway()
                : offer.method().name();
    }

    private List<TillPage.Way> payments(Typed typed) {
        List<PaymentOffer> offers = offered();
        boolean known = offers.stream().anyMatch(offer -> value(offer).equals(typed.get("payment")));
        List<TillPage.Way> ways = new ArrayList<>();
        offers.forEach(offer -> ways.add(new TillPage.Way(
                value(offer),
                label(offer),
                words(offer),
                "",
                known ? value(offer).equals(typed.get("payment")) : ways.isEmpty())));
        return ways;
    }

    private static String label(PaymentOffer offer) {
        return switch (offer.method()) {
            case SIMULATOR -> say("Test payment");
            case CARD -> offer.means();
            case TRANSFER, COD -> offer.label();
        };
    }

    private static String words(PaymentOffer offer) {
        return switch (offer.method()) {
            case SIMULATOR -> say("For trying the shop out: no money moves");
            case TRANSFER -> say("We ship when it arrives");
            case COD -> say("In cash when the parcel is handed over");
            case CARD ->
                say(
                        offer.test() ? "On the page of {0}, with its test keys: no money moves" : "On the page of {0}",
                        offer.label());
        };
    }

    private TillPage.Summary summary(Cart cart, Quote quote, Formats formats) {
        List<Home.Fact> sums = new ArrayList<>(goods(cart, formats));
        sums.add(new Home.Fact(
                say("Delivery"), formats.money(quote.shipping().price().amount())));
        sums.addAll(DiscountWords.of(quote, formats));
        boolean inside = quote.seller().pricesHoldTax();
        quote.taxes()
                .taxes()
                .forEach(share -> sums.add(new Home.Fact(
                        say(inside ? "of it {0} on {1}" : "{0} on {1}", share.name(), formats.money(share.base())),
                        formats.money(share.amount()))));
        Money total = Money.of(quote.taxes().total(), cart.currency());
        BigDecimal parts = quote.discounts().stream()
                .map(Discount::amount)
                .reduce(cart.goods().plus(quote.shipping().price()), Money::minus)
                .amount();
        BigDecimal off =
                total.amount().subtract(inside ? parts : parts.add(quote.taxes().tax()));
        if (off.signum() != 0) {
            sums.add(new Home.Fact(say(TAKEN_OFF), formats.money(off)));
        }
        return new TillPage.Summary(
                baskets.lines(cart), sums, CouponField.of(cart), formats.money(total.amount()), total.text());
    }

    private static List<Home.Fact> goods(Cart cart, Formats formats) {
        return List.of(new Home.Fact(say("Goods"), formats.money(cart.goods().amount())));
    }

    private static TillPage.Way way(ShippingOption option, Formats formats, boolean chosen) {
        String days = option.daysLeast() == option.daysMost()
                ? Integer.toString(option.daysMost())
                : say("{0} to {1}", option.daysLeast(), option.daysMost());
        return new TillPage.Way(
                option.id(),
                option.name(),
                days.equals("1") ? say("1 working day") : say("{0} working days", days),
                option.price().amount().signum() == 0
                        ? say("Free")
                        : formats.money(option.price().amount()),
                chosen);
    }

    private static TextField field(
            String id,
            String label,
            String type,
            String autocomplete,
            int most,
            Typed typed,
            Map<String, String> errors) {
        return TextField.of(id, label, type, autocomplete, most)
                .typed(typed.get(id))
                .judged(errors);
    }
}
