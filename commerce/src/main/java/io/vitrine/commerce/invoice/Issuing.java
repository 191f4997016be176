package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.commerce.tax.Treatment;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Issues the invoice of an order, once. */
@Dependent
class Issuing {

    private static final String KNOWN = "select id, number from invoice where order_id = :order and kind = 'INVOICE'";
    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/invoice/' || cast(? as text), 7))";
    private static final int DAYS_BY_TRANSFER = 14;
    private static final int DAYS_ON_DELIVERY = 7;

    private final Database database;
    private final OrderBills bills;
    private final Press press;
    private final Allocations allocations;
    private final Function<LocalDate, Seller> sellers;

    @Inject
    Issuing(Database database, OrderBills bills, Press press, Allocations allocations, Sellers sellers) {
        this(database, bills, press, allocations, sellers::at);
    }

    Issuing(
            Database database,
            OrderBills bills,
            Press press,
            Allocations allocations,
            Function<LocalDate, Seller> sellers) {
        this.database = database;
        this.bills = bills;
        this.press = press;
        this.allocations = allocations;
        this.sellers = sellers;
    }

    /** The invoice of the order: the one it has, or a new one. */
    Issued issue(UUID order) {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN, order));
        return known(order).orElseGet(() -> {
            OrderBill bill = bills.find(order)
                    .orElseThrow(() -> new IllegalStateException("No order " + order + " was placed here"));
            Issued issued = press.issue(draft(bill));
            allocations.catchUp(order);
            return issued;
        });
    }

    private Optional<Issued> known(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("order", order)
                        .map((row, context) ->
                                new Issued(new InvoiceId(row.getObject("id", UUID.class)), row.getString("number")))
                        .findOne());
    }

    private Draft draft(OrderBill bill) {
        LocalDate today = press.today();
        return new Draft(
                InvoiceKind.INVOICE,
                Optional.empty(),
                bill.order(),
                bill.number(),
                bill.customer(),
                due(bill.paymentMethod(), today),
                Issuer.of(sellers.apply(today)),
                taxed(bill) ? bill.buyer() : bill.buyer().checked(today),
                bill.currency(),
                bill.lines(),
                bill.taxes(),
                bill.paymentMethod(),
                "");
    }

    /** Whether the seller answers for the tax, whatever number the buyer has. */
    private static boolean taxed(OrderBill bill) {
        return bill.taxes().stream().noneMatch(share -> share.treatment() == Treatment.REVERSE_CHARGE);
    }

    /** A transfer has two weeks, what is paid on delivery one; all else is paid with the order. */
    private static LocalDate due(String paymentMethod, LocalDate today) {
        return switch (paymentMethod) {
            case "TRANSFER" -> today.plusDays(DAYS_BY_TRANSFER);
            case "COD" -> today.plusDays(DAYS_ON_DELIVERY);
            default -> today;
        };
    }
}
