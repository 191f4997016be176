package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.marketing.CartReminders;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The box at the checkout that lets the shop remind of the cart. It is never ticked for anybody. */
@ApplicationScoped
class Reminding {

    private static final String TICKED = "yes";

    @Inject
    CartReminders reminders;

    /** For guests, where the shop reminds at all. */
    Optional<TillPage.Remind> box(Cart cart, Typed typed) {
        if (CurrentCall.require().actor().kind() == Actor.Kind.CUSTOMER || !reminders.offered()) {
            return Optional.empty();
        }
        return Optional.of(new TillPage.Remind(words(), ticked(typed) || reminders.agreed(cart.id())));
    }

    /** Keeps what was ticked as soon as there is an address; without one there is nothing to keep. */
    void keep(Cart cart, Typed typed) {
        try {
            if (ticked(typed)) {
                reminders.agree(cart.id(), typed.get("email"), typed.language(), words());
            } else {
                reminders.withdraw(cart.id());
            }
        } catch (Problem notYet) {
            if (notYet.status() >= 500) {
                throw notYet;
            }
        }
    }

    /** What stands beside the box, in the language of the page; this is what is kept with the consent. */
    private static String words() {
        return say("Remind me by one mail if I leave the cart behind. I can say no at any time.");
    }

    private static boolean ticked(Typed typed) {
        return typed.get("remind").equals(TICKED);
    }
}
