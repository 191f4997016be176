package io.vitrine.commerce.simulation;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.PaymentChoice;
import io.vitrine.core.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** A cart, how its customer wants to pay, and the key with which it is sent. */
final class Basket {

    final CartId cart;
    PaymentChoice choice;
    IdempotencyKey key;

    @Nullable
    String answered;

    Basket(CartId cart, PaymentChoice choice, IdempotencyKey key) {
        this.cart = cart;
        this.choice = choice;
        this.key = key;
    }
}
