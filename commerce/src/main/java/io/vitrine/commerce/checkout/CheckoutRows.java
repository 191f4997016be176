package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a checkout asks of and writes to the database beside the parts of other features. */
@ApplicationScoped
class CheckoutRows {

    /** Parameters: order, time, cart. A cart becomes one order. */
    static final String ORDERED = "update cart set order_id = ?, updated_at = ? where id = ? and order_id is null";

    /**
     * A number, where sales of the shop count (the first online location, else the first there is), whether money for the cart may
     * be under way, and whether a guest has still to show that the address is read.
     */
    private static final String BEGIN = """
            select cast(nextval('order_number') as text) as number, id,
                   exists (select from pending_order where cart_id = :cart and state = 'OPEN') as being_paid,
                   exists (select from guest_policy g join cart c on c.id = :cart
                           where g.rule = 'BEFORE_PAYMENT' and c.proved is distinct from
                                 sha256(convert_to(lower(c.contact ->> 'email'), 'UTF8'))) as unproved
            from location order by kind = 'ONLINE' desc, created_at, id limit 1""";

    @Inject
    Database database;

    @Inject
    Ids ids;

    /**
     * The order that the quote is going to be.
     *
     * @throws io.vitrine.core.problem.Problem 409 without a location, and while the cart is being paid elsewhere or its address is not
     *     confirmed although the business asks for it
     */
    Agreement agree(Quote quote, LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BEGIN)
                        .bind("cart", quote.cart().id().value())
                        .map((row, context) -> agreement(row, quote, today))
                        .findOne())
                .orElseThrow(CheckoutRefused::shopClosed);
    }

    private Agreement agreement(ResultSet row, Quote quote, LocalDate today) throws SQLException {
        if (row.getBoolean("being_paid")) {
            throw CheckoutRefused.beingPaid();
        }
        if (row.getBoolean("unproved") && account().isEmpty()) {
            throw CheckoutRefused.contactUnproved();
        }
        return new Agreement(
                new OrderId(ids.next()),
                row.getString("number"),
                new LocationId(row.getObject("id", UUID.class)),
                account(),
                quote,
                today);
    }

    private static Optional<UUID> account() {
        Actor actor = CurrentCall.require().actor();
        return actor.kind() == Actor.Kind.CUSTOMER ? actor.id() : Optional.empty();
    }
}
