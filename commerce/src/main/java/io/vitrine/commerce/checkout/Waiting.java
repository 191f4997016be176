package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.order.PlacedLine;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.payment.Payer;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.core.money.Money;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a kept agreement says to its gateway, and whether a cart is still the one that it was made from. */
final class Waiting {

    private Waiting() {}

    /** Asks for the kept agreement's money; the same words each time. */
    static PaymentRequest request(PendingOrder pending, Optional<String> token, String returnUrl, String cancelUrl) {
        Placement order = pending.placement();
        return new PaymentRequest(
                pending.payment(),
                order.id().value(),
                order.number(),
                Money.of(order.total(), order.currency()),
                token,
                Optional.of(payer(CartJson.contact(order.contact()))),
                returnUrl,
                cancelUrl);
    }

    static Payer payer(Contact contact) {
        return new Payer(contact.name(), contact.email(), contact.phone().orElse(""));
    }

    /** Whether the cart asks for what was agreed, delivered there and in that way, by the same person. */
    static boolean same(Cart cart, Placement order) {
        return pieces(cart).equals(pieces(order))
                && cart.contact().equals(Optional.of(CartJson.contact(order.contact())))
                && cart.address().equals(Optional.of(CartJson.address(order.address())))
                && cart.shippingOption().equals(Optional.of(order.shippingOption()));
    }

    private static Map<Object, Integer> pieces(Cart cart) {
        return cart.lines().stream()
                .collect(Collectors.toMap(line -> line.offer().variant(), line -> line.quantity()));
    }

    private static Map<Object, Integer> pieces(Placement order) {
        return order.lines().stream().collect(Collectors.toMap(PlacedLine::variant, PlacedLine::quantity));
    }
}
