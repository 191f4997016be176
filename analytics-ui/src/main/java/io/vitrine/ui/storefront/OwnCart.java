package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.cart.AccountCarts;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.catalog.VariantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The cart of a customer who is signed in: one for the account, whichever browser it is filled in. */
@ApplicationScoped
public class OwnCart {

    @Inject
    AccountCarts accounts;

    @Inject
    Carts carts;

    @Inject
    CartCookie cookie;

    @Inject
    Trolley trolley;

    /** The browser's cart and the account's become one. @return whether both held something */
    public boolean arrive(UUID account, HttpServletRequest request, HttpServletResponse response) {
        AccountCarts.Claimed claimed = accounts.claim(account, cookie.read(request));
        claimed.cart().ifPresent(cart -> cookie.write(request, response, carts.find(cart)));
        return claimed.merged();
    }

    /** The browser forgets the cart; the account keeps it. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.forget(request, response);
    }

    /** Puts so many pieces of each into the account's cart. @return what was not done, in words */
    public List<String> add(
            UUID account, Map<VariantId, Integer> pieces, HttpServletRequest request, HttpServletResponse response) {
        AccountCarts.Claimed before = accounts.claim(account, cookie.read(request));
        Trolley.Changed changed = trolley.add(before.cart(), pieces);
        if (before.cart().isEmpty()) {
            accounts.claim(account, Optional.of(changed.cart().id()));
        }
        cookie.write(request, response, changed.cart());
        return changed.notes();
    }

    /** The same with the pieces that a form names by variant. */
    public List<String> addSent(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Quantities sent = Quantities.of(request);
        List<String> notes = new ArrayList<>(sent.notes());
        if (sent.some().isEmpty()) {
            notes.add(say("Nothing was added. Write how many you want."));
        } else {
            notes.addAll(add(account, sent.some(), request, response));
        }
        return notes;
    }
}
