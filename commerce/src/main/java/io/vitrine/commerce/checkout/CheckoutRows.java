package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a checkout asks of and writes to the database beside the parts of other features. */
@ApplicationScoped
class CheckoutRows {

    /** Parameters: order, time, cart. A cart becomes one order. */
    static final String ORDERED = "update cart set order_id = ?, updated_at = ? where id = ? and order_id is null";

    /**
     * Holds the cart until the running transaction ends, so that two at once wait for each other and the second sees what the first
     * did. With a number, unless it was ordered already, where sales of the shop count (the first online location, else the first
     * there is), and whether a guest has still to show that the address is read.
     */
    private static final String BEGIN = """
            select case when c.order_id is null then cast(nextval('order_number') as text) end as number,
                   (select l.id from location l order by l.kind = 'ONLINE' desc, l.created_at, l.id limit 1) as location,
                   exists (select from guest_policy g where g.rule = 'BEFORE_PAYMENT' and c.proved is distinct from
                       sha256(convert_to(lower(c.contact ->> 'email'), 'UTF8'))) as unproved
            from cart c where c.id = :cart for update""";

    @Inject
    Database database;

    @Inject
    Ids ids;

    /**
     * What the order of a cart begins with.
     *
     * @param number absent when the cart was ordered already
     * @param location absent when the shop has none
     * @param unproved whether the business wants to know first that somebody reads the mails to this address
     */
    record Begun(OrderId order, Optional<String> number, Optional<LocationId> location, boolean unproved) {

        static final Begun NOTHING = new Begun(new OrderId(new UUID(0, 0)), Optional.empty(), Optional.empty(), false);

        /**
         * The order that the quote is going to be.
         *
         * @throws io.vitrine.core.problem.Problem 409 without a location, while the cart is being paid elsewhere, and when its
         *     address is not confirmed although the business asks guests for it
         */
        Agreement agree(Quote quote, LocalDate today) {
            LocationId place = location.orElseThrow(CheckoutRefused::shopClosed);
            if (quote.cart().beingPaid()) {
                throw CheckoutRefused.beingPaid();
            }
            if (unproved && account().isEmpty()) {
                throw CheckoutRefused.contactUnproved();
            }
            return new Agreement(order, number.orElseThrow(), place, account(), quote, today);
        }
    }

    /** Holds the cart before it is read for ordering it; nothing where there is no such cart. */
    Begun begin(CartId cart) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BEGIN)
                        .bind("cart", cart.value())
                        .map((row, context) -> new Begun(
                                new OrderId(ids.next()),
                                Optional.ofNullable(row.getString("number")),
                                Optional.ofNullable(row.getObject("location", UUID.class))
                                        .map(LocationId::new),
                                row.getBoolean("unproved")))
                        .findOne())
                .orElse(Begun.NOTHING);
    }

    private static Optional<UUID> account() {
        Actor actor = CurrentCall.require().actor();
        return actor.kind() == Actor.Kind.CUSTOMER ? actor.id() : Optional.empty();
    }
}
