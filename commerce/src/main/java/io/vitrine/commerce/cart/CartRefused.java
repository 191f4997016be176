package io.vitrine.commerce.cart;

import io.vitrine.core.problem.Problem;

/** Why a cart does not take what is asked of it. */
final class CartRefused {

    private CartRefused() {}

    static Problem unknown() {
        return Problem.notFound("cart");
    }

    static Problem ordered() {
        return Problem.of(409, "cart_ordered", "This cart was ordered", "Start a new cart with POST /api/carts.");
    }

    static Problem full() {
        return Problem.of(409, "cart_full", "This cart is full", "A cart holds at most 200 different articles.");
    }

    static Problem notForSale() {
        return Problem.invalid("variant", "Use the id of a variant that is for sale, such as var_01h...");
    }

    static Problem tooFew(long free) {
        return Problem.of(
                409,
                "out_of_stock",
                free == 0 ? "Sold out" : "Not so many are left",
                free == 0 ? "Nothing of it is left." : "Order at most " + free + ".");
    }

    static Problem lineUnknown() {
        return Problem.notFound("line in this cart");
    }

    static Problem addressFirst() {
        return Problem.of(409, "address_missing", "Where does it go?", "Send the address first.");
    }

    static Problem noSuchOption() {
        return Problem.invalid("option", "Use the id of one of the cart's shipping options.");
    }
}
