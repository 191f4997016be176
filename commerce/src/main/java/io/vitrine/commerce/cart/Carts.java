package io.vitrine.commerce.cart;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.fulfilment.Parcel;
import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.fulfilment.ShippingOptions;
import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.promotion.Coupons;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Carts of the current business. Nobody signs in for one: whoever knows a cart's id may use it. What happens to a cart leaves
 * no event; what becomes of it does.
 */
@ApplicationScoped
public class Carts {

    private static final int MOST_PIECES = 100_000;

    @Inject
    CartRows rows;

    @Inject
    ShippingOptions shipping;

    @Inject
    Coupons coupons;

    /** A parcel and the ways in which it can go. */
    public record Delivery(Parcel parcel, List<ShippingOption> options) {}

    /** An empty cart in the business's currency. */
    @Transactional
    public CartId open() {
        CurrentCall.requireBusiness();
        CartId cart = CartId.random();
        rows.open(cart, CurrentCall.require().business().currency());
        return cart;
    }

    /**
     * Puts so many pieces more into the cart.
     *
     * @return the line as it stands now
     * @throws Problem 404 without such an open cart, 409 when there are not so many or the cart is full, 422 for what is not sold
     */
    @Transactional
    public CartLine add(CartId cart, VariantId variant, int quantity) {
        requirePieces(quantity);
        CartRows.Put put = rows.add(cart, variant, quantity).orElseThrow(() -> refusal(cart, CartRefused.notForSale()));
        if (!put.offer().sellable()) {
            throw CartRefused.notForSale();
        }
        int held = put.held().orElseThrow(CartRefused::full);
        return covered(put.offer(), held);
    }

    /** Sets the pieces of a line. @throws Problem as {@link #add}, 404 when there is no such line */
    @Transactional
    public CartLine change(CartId cart, VariantId variant, int quantity) {
        requirePieces(quantity);
        CartRows.Put put =
                rows.change(cart, variant, quantity).orElseThrow(() -> refusal(cart, CartRefused.lineUnknown()));
        return covered(put.offer(), quantity);
    }

    /** @throws Problem 404 when there is no such line */
    @Transactional
    public void remove(CartId cart, VariantId variant) {
        if (!rows.remove(cart, variant)) {
            throw refusal(cart, CartRefused.lineUnknown());
        }
    }

    /**
     * Says who orders.
     *
     * @param language in which mails are written to them; absent to leave it
     */
    @Transactional
    public void contact(CartId cart, Contact contact, Optional<Language> language) {
        if (!rows.contact(cart, CartJson.write(contact.entered()).toString(), language.map(Language::code))) {
            throw refusal(cart, CartRefused.unknown());
        }
    }

    /** Says where it goes; how it gets there is chosen anew afterwards. */
    @Transactional
    public void address(CartId cart, Address address) {
        if (!rows.address(cart, CartJson.write(address).toString())) {
            throw refusal(cart, CartRefused.unknown());
        }
    }

    /** How it can be delivered. @throws Problem 409 as long as the address is unknown */
    @Transactional
    public Delivery delivery(CartId cart) {
        Parcel parcel = find(cart).parcel().orElseThrow(CartRefused::addressFirst);
        return new Delivery(parcel, shipping.of(parcel));
    }

    /** @throws Problem 409 as long as the address is unknown, 422 for an option that the cart does not have */
    @Transactional
    public void choose(CartId cart, String option) {
        Cart chosen = rows.choose(cart, option).orElseThrow(CartRefused::unknown);
        Parcel parcel = chosen.parcel().orElseThrow(CartRefused::addressFirst);
        if (shipping.find(option, parcel).isEmpty()) {
            throw CartRefused.noSuchOption();
        }
        if (chosen.order().isPresent()) {
            throw CartRefused.ordered();
        }
    }

    /**
     * Puts a code into the cart, in place of another one; whether it holds the cart says.
     *
     * @throws Problem 404 without such an open cart, 422 for what is no code or has ended, 429 after too many wrong ones
     */
    @Transactional
    public Cart redeem(CartId cart, String code) {
        if (find(cart).order().isPresent()) {
            throw CartRefused.ordered();
        }
        coupon(cart, Optional.of(coupons.require(code).text()));
        return find(cart);
    }

    /** Takes the code out again, if there is one. @throws Problem 404 without such an open cart */
    @Transactional
    public void withdraw(CartId cart) {
        coupon(cart, Optional.empty());
    }

    /** @throws Problem 404 */
    @Transactional
    public Cart find(CartId cart) {
        return rows.find(cart).orElseThrow(CartRefused::unknown);
    }

    private void coupon(CartId cart, Optional<String> code) {
        if (!rows.coupon(cart, code)) {
            throw refusal(cart, CartRefused.unknown());
        }
    }

    private static CartLine covered(Offer offer, int held) {
        if (!offer.covers(held)) {
            throw CartRefused.tooFew(offer.free());
        }
        return new CartLine(offer, held, offer.price().orElseThrow(CartRefused::notForSale));
    }

    private static void requirePieces(int quantity) {
        if (quantity < 1 || quantity > MOST_PIECES) {
            throw Problem.invalid("quantity", "Use a whole number from 1 to 100,000.");
        }
    }

    /** Of a cart that is not there or was ordered, rather what is wrong with the cart. */
    private Problem refusal(CartId cart, Problem otherwise) {
        Optional<Cart> found = rows.find(cart);
        if (found.isEmpty()) {
            return CartRefused.unknown();
        }
        return found.get().order().isPresent() ? CartRefused.ordered() : otherwise;
    }
}
