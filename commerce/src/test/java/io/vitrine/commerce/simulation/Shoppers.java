package io.vitrine.commerce.simulation;

import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.checkout.Checkout;
import io.vitrine.commerce.checkout.ComingBack;
import io.vitrine.commerce.checkout.PaymentChoice;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers: they fill carts, send them, and send them again when no answer came. */
final class Shoppers {

    private static final Contact ANA = new Contact("ana@buyer.example", "Ana Buyer", Optional.empty());
    private static final Address HOME =
            new Address("Ana Buyer", "1 Street", Optional.empty(), "Sevilla", Optional.empty(), "41001", "ES");
    private static final List<PaymentMethod> METHODS = List.of(
            PaymentMethod.CARD,
            PaymentMethod.CARD,
            PaymentMethod.CARD,
            PaymentMethod.CARD,
            PaymentMethod.SIMULATOR,
            PaymentMethod.TRANSFER,
            PaymentMethod.COD);

    final List<Basket> baskets = new ArrayList<>();
    private final House house;
    private final Fate fate;
    private final Shelf shelf;
    private final Carts carts;
    private final Checkout checkout;
    private int keys;

    Shoppers(House house, Fate fate, Shelf shelf) {
        this.house = house;
        this.fate = fate;
        this.shelf = shelf;
        this.carts = house.get(Carts.class);
        this.checkout = house.get(Checkout.class);
    }

    String fill() {
        CartId cart = house.asCustomer(carts::open);
        Basket basket = new Basket(cart, choice(), key(cart));
        baskets.add(basket);
        house.asCustomer(() -> {
            for (int lines = 1 + fate.below(2); lines > 0; lines--) {
                take(cart);
            }
            carts.contact(cart, ANA, java.util.Optional.empty());
            carts.address(cart, HOME);
            carts.choose(cart, "standard");
            return true;
        });
        return send(basket);
    }

    private void take(CartId cart) {
        try {
            carts.add(cart, fate.one(shelf.goods), 1 + fate.below(3));
        } catch (Problem soldOut) {
            carts.add(cart, fate.one(shelf.goods), 1);
        }
    }

    /** Mostly the same request once more; sometimes from another window, or by another way to pay. */
    String send() {
        Basket basket = fate.one(baskets);
        if (fate.strikes(25)) {
            basket.key = key(basket.cart);
            basket.answered = null;
            basket.choice = fate.strikes(30) ? choice() : basket.choice;
        }
        return send(basket);
    }

    private String send(Basket basket) {
        String before = basket.answered;
        Answer answer = ask(basket);
        if (before != null && !before.equals(answer.body())) {
            throw new Violation("The same request was answered " + before + " and then " + answer.body());
        }
        basket.answered = answer.body();
        return "cart " + baskets.indexOf(basket) + " by " + basket.choice + ": " + answer.body();
    }

    private Answer ask(Basket basket) {
        try {
            return house.asCustomer(() -> checkout.place(
                    basket.cart,
                    basket.choice,
                    ComingBack.to("https://shop.example", basket.cart),
                    Optional.of(basket.key),
                    order -> Answer.created("{\"order\":\"" + order.id() + "\"}")));
        } catch (Problem refused) {
            if (refused.code().equals("cart_ordered") && stands(basket.key)) {
                throw new Violation("The key " + basket.key.value() + " led to an order and is refused");
            }
            throw refused;
        }
    }

    /** Whether this very request led to an order, answered or not. */
    private boolean stands(IdempotencyKey key) {
        return house.looking(() -> TestDatabase.shared()
                .database()
                .tenant()
                .withHandle(
                        handle -> handle.createQuery("select exists (select from checkout_key k join pending_order o"
                                        + " on o.order_id = k.order_id where k.key = :key and o.state = 'PLACED')")
                                .bind("key", key.value())
                                .mapTo(boolean.class)
                                .one()));
    }

    private PaymentChoice choice() {
        PaymentMethod method = fate.one(METHODS);
        boolean declined = method == PaymentMethod.SIMULATOR && fate.strikes(20);
        return new PaymentChoice(method, Optional.of(declined ? "tok_decline" : "tok_good"));
    }

    private IdempotencyKey key(CartId cart) {
        return new IdempotencyKey(cart + "-" + keys++, "hash");
    }
}
