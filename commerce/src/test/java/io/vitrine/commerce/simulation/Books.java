package io.vitrine.commerce.simulation;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;

/** What the shop's tables say of one life, held against what must be true and against the gateway's own books. */
final class Books {

    private final House house;
    private final Shelf shelf;
    private final Shoppers shoppers;
    private final UnreliableGateway gateway;

    Books(House house, Shelf shelf, Shoppers shoppers, UnreliableGateway gateway) {
        this.house = house;
        this.shelf = shelf;
        this.shoppers = shoppers;
        this.gateway = gateway;
    }

    List<UUID> orders() {
        return ids(Rules.ORDERS + "select o.id from sales_order o join mine on mine.id = o.id order by o.id");
    }

    List<UUID> paidOrders() {
        return ids(
                Rules.ORDERS
                        + "select p.order_id from payment p join mine on mine.id = p.order_id where p.captured > 0 order by p.created_at, p.id");
    }

    /** Payments that wait for somebody to say that the money has come. */
    List<UUID> openByHand() {
        return ids(Rules.ORDERS
                + "select p.id from payment p join mine on mine.id = p.order_id"
                + " where p.status = 'PENDING' and p.method in ('TRANSFER', 'COD') order by p.created_at, p.id");
    }

    /** What must be true at every moment. */
    void check() {
        demand(Rules.ALWAYS);
    }

    /** What must be true once everything has come to its end. */
    void checkEnd() {
        demand(Rules.ALWAYS);
        demand(Rules.AT_THE_END);
        gateway.charges.forEach((payment, charge) -> {
            String ours = text(
                    "select status || ' ' || round(captured, 2) || ' ' || round(coalesce((select sum(r.amount) from refund r"
                            + " where r.payment_id = payment.id and r.status = 'DONE'), 0), 2) from payment where id = '"
                            + payment.value() + "'");
            String theirs = charge.taken()
                    ? "CAPTURED " + charge.amount.text() + " " + charge.back.text()
                    : ours.replaceFirst("CAPTURED.*", "not captured");
            if (!ours.equals(theirs)) {
                throw new Violation("Payment " + payment + " is " + ours + " here and " + theirs + " at the gateway");
            }
        });
        BigDecimal kept = gateway.charges.values().stream()
                .filter(Charge::taken)
                .map(one -> one.amount.minus(one.back).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String booked = text(Rules.ORDERS
                + "select coalesce(sum(case when l.debit = 'clearing-unreliable' then l.amount else -l.amount end), 0)::text"
                + " from ledger_entry l join mine on mine.id = l.order_id where l.kind <> 'FEE'"
                + " and 'clearing-unreliable' in (l.debit, l.credit)");
        if (kept.compareTo(new BigDecimal(booked)) != 0) {
            throw new Violation("The gateway holds " + kept + ", and the ledger says " + booked);
        }
    }

    private void demand(String rules) {
        List<String> broken = rows(rules, String.class);
        if (!broken.isEmpty()) {
            throw new Violation(String.join("; ", broken));
        }
    }

    private List<UUID> ids(String sql) {
        return rows(sql, UUID.class);
    }

    private String text(String sql) {
        return rows(sql, String.class).get(0);
    }

    private <T> List<T> rows(String sql, Class<T> type) {
        return house.looking(() -> TestDatabase.shared()
                .database()
                .tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                        .bind(
                                "variants",
                                shelf.goods.stream().map(VariantId::value).toArray(UUID[]::new))
                        .bind(
                                "carts",
                                shoppers.baskets.stream()
                                        .map(one -> one.cart.value())
                                        .toArray(UUID[]::new))
                        .mapTo(type)
                        .list()));
    }
}
