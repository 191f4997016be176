package io.vitrine.commerce.privacy;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Finds, counts and empties what is kept of a customer. */
@ApplicationScoped
class PersonPieces {

    private static final String OF_CUSTOMER = "select id from customer where id = :id";

    /** The customer that an account belongs to, or would at the next sign-in. */
    private static final String OF_ACCOUNT = """
            select u.id from customer_account a join customer u
                on u.id = a.customer_id or a.customer_id is null and a.verified_at is not null and lower(u.email) = lower(a.email)
            where a.id = :id""";

    private static final String ADDRESSES = """
            select distinct lower(email) from (
                select email from customer where id = :id
                union select d.contact ->> 'email' from sales_order o join order_detail d on d.order_id = o.id
                    where o.customer_id = :id
                union select email from customer_account where customer_id = :id) known
            where email is not null and email not like '%@erased.invalid'""";

    private static final String UNDER_WAY = """
            select number from sales_order where customer_id = :id
              and status in ('PENDING_PAYMENT', 'PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED')
            order by placed_at limit 1""";

    private static final String NEWEST = """
            select max(day) from (select max(issued_on) as day from invoice where customer_id = :id
                union all select max(issued_on) from receipt where customer_id = :id) documents""";

    @Inject
    Database database;

    Optional<UUID> customer(UUID id) {
        return one(OF_CUSTOMER, id, UUID.class);
    }

    Optional<UUID> ofAccount(UUID account) {
        return one(OF_ACCOUNT, account, UUID.class);
    }

    /** Number of an order that is still under way. */
    Optional<String> underWay(UUID customer) {
        return one(UNDER_WAY, customer, String.class);
    }

    Optional<LocalDate> newestDocument(UUID customer) {
        return one(NEWEST, customer, LocalDate.class);
    }

    List<String> addresses(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ADDRESSES)
                        .bind("id", customer)
                        .mapTo(String.class)
                        .list());
    }

    long count(Piece piece, UUID customer, List<String> addresses) {
        return database.tenant()
                .withHandle(handle -> bound(handle.createQuery(piece.count()), customer, addresses)
                        .mapTo(long.class)
                        .one());
    }

    void change(Piece piece, UUID customer, List<String> addresses) {
        database.tenant()
                .useHandle((Handle handle) -> bound(handle.createUpdate(piece.change()), customer, addresses)
                        .execute());
    }

    private <T> Optional<T> one(String sql, UUID id, Class<T> type) {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(sql).bind("id", id).mapTo(type).findFirst());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, UUID customer, List<String> addresses) {
        return statement
                .configure(org.jdbi.v3.core.statement.SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
                .bind("customer", customer)
                .bindByType("emails", addresses.toArray(String[]::new), String[].class);
    }
}
