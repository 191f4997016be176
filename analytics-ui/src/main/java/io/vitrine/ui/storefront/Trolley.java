package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into a visitor's cart what the forms of the shop say, as far as it goes, and says what did not go. */
@ApplicationScoped
class Trolley {

    private static final int NOT_FOUND = 404;

    @Inject
    Carts carts;

    /** A cart after a change, and what was not done. */
    record Changed(Cart cart, List<String> notes) {

        /** The same, when the cart became part of another one. */
        Changed in(Cart whole) {
            return new Changed(whole, notes);
        }
    }

    /** The visitor's cart as long as it was not ordered. */
    Optional<Cart> find(Optional<CartId> known) {
        return known.flatMap(this::found).filter(cart -> cart.order().isEmpty());
    }

    /** Adds so many pieces of each; opens a cart where there is none. */
    Changed add(Optional<CartId> known, Map<VariantId, Integer> pieces) {
        CartId cart = find(known).map(Cart::id).orElseGet(carts::open);
        List<String> notes = new ArrayList<>();
        pieces.forEach((variant, quantity) -> attempt(notes, "", () -> carts.add(cart, variant, quantity)));
        return new Changed(carts.find(cart), notes);
    }

    /** Sets the pieces of each line that is named; none takes the line away. */
    Changed set(Cart before, Map<VariantId, Integer> pieces) {
        List<String> notes = new ArrayList<>();
        for (CartLine line : before.lines()) {
            VariantId variant = line.offer().variant();
            int wanted = pieces.getOrDefault(variant, line.quantity());
            if (wanted == 0) {
                attempt(notes, "", () -> carts.remove(before.id(), variant));
            } else if (wanted != line.quantity()) {
                attempt(notes, line.offer().name() + ": ", () -> carts.change(before.id(), variant, wanted));
            }
        }
        return new Changed(carts.find(before.id()), notes);
    }

    /** Puts the code into the cart. */
    Changed redeem(Cart before, String code) {
        List<String> notes = new ArrayList<>();
        attempt(notes, "", () -> carts.redeem(before.id(), code));
        return new Changed(carts.find(before.id()), notes);
    }

    /** Takes the code out of the cart. */
    Cart withdraw(Cart before) {
        carts.withdraw(before.id());
        return carts.find(before.id());
    }

    private Optional<Cart> found(CartId id) {
        try {
            return Optional.of(carts.find(id));
        } catch (Problem problem) {
            if (problem.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private static void attempt(List<String> notes, String name, Runnable change) {
        try {
            change.run();
        } catch (Problem problem) {
            notes.add(name
                    + (problem.errors().isEmpty()
                            ? say(problem.title()) + ". " + say(problem.detail())
                            : words(problem)));
        }
    }

    private static String words(Problem problem) {
        return problem.errors().get(0).field().equals("variant")
                ? say("It is no longer for sale.")
                : say(problem.errors().get(0).cure());
    }
}
