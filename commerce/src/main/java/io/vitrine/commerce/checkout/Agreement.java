package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.Buyer;
import io.vitrine.commerce.order.OrderDiscount;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.PlacedLine;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.tax.LineTax;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What shop and customer agreed on: the quote of a ready cart, from which the order is made.
 *
 * @param number the order's number
 * @param location where the sale counts
 * @param account of the customer, when signed in
 */
record Agreement(OrderId order, String number, LocationId location, Optional<UUID> account, Quote quote, LocalDate on) {

    Money total() {
        return Money.of(quote.taxes().total(), quote.cart().currency());
    }

    List<Allocation> allocations() {
        return Allocations.of(quote.cart().lines());
    }

    PaymentRequest request(PaymentId payment, PaymentChoice choice, ComingBack back) {
        return new PaymentRequest(
                payment,
                order.value(),
                number,
                total(),
                choice.token(),
                quote.cart().contact().map(Waiting::payer),
                back.paid(),
                back.unpaid());
    }

    NewPayment payment(PaymentId payment, PaymentChoice choice, Gateway gateway) {
        return new NewPayment(payment, order.value(), gateway.name(), choice.method(), total(), gateway.test());
    }

    Placement placement(OrderStatus status, PaymentMethod method) {
        Contact contact = quote.cart().contact().orElseThrow();
        Address address = quote.cart().address().orElseThrow();
        return new Placement(
                order,
                number,
                location,
                status,
                new Buyer(contact.email(), Optional.of(contact.name())),
                account,
                quote.cart().currency(),
                lines(),
                quote.discounts().stream()
                        .map(one -> new OrderDiscount(
                                one.reduction().promotion(),
                                one.reduction().words(),
                                one.amount().amount()))
                        .toList(),
                quote.taxes().shipping().net(),
                quote.taxes().tax(),
                quote.taxes().total(),
                TaxShare.write(quote.taxes().taxes()).toString(),
                CartJson.write(contact).toString(),
                CartJson.write(address).toString(),
                new Locale("", address.country()).getDisplayCountry(Locale.ENGLISH),
                quote.shipping().id(),
                quote.shipping().name(),
                method.name(),
                quote.seller().pricesHoldTax(),
                Workdays.after(on, quote.shipping().daysMost()));
    }

    private List<PlacedLine> lines() {
        List<PlacedLine> placed = new ArrayList<>();
        for (int i = 0; i < quote.cart().lines().size(); i++) {
            CartLine line = quote.cart().lines().get(i);
            LineTax tax = quote.taxes().lines().get(i);
            placed.add(new PlacedLine(
                    line.offer().variant(),
                    line.offer().sku(),
                    line.offer().name(),
                    line.quantity(),
                    line.unitPrice(),
                    tax.net(),
                    quote.discount(i),
                    tax.rate(),
                    tax.tax()));
        }
        return placed;
    }
}
