package io.vitrine.commerce.enquiry;

import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes questions. */
@ApplicationScoped
class EnquiryRows {

    private static final String ADD = """
            insert into enquiry (id, name, email, language, order_number, order_id, message, state, asked_at)
            values (:id, :name, :email, :language, :number,
                    (select o.id from sales_order o join customer c on c.id = o.customer_id
                     where o.number = :number and lower(c.email) = lower(:email)), :message, 'OPEN', :now)""";

    private static final String COLUMNS = """
            select id, name, email, language, order_number, order_id, message, state, asked_at, answer, ended_at from enquiry\s""";

    private static final String FIND = COLUMNS + "where id = :id";

    private static final String LOCK = FIND + " for update";

    private static final String LIST = COLUMNS + """
            where (not :open or state = 'OPEN') and (asked_at, id) < (:place, :place_id)
            order by asked_at desc, id desc limit :limit""";

    private static final String COUNT = "select count(*) from enquiry where state = 'OPEN'";

    private static final String END = """
            update enquiry set state = :state, answer = :answer, ended_at = :now, ended_by = :actor
            where id = :id and state = 'OPEN'""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    void add(EnquiryId id, NewEnquiry asked) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("name", asked.name())
                        .bind("email", asked.email())
                        .bind("language", asked.language().code())
                        .bind("number", asked.orderNumber())
                        .bind("message", asked.message())
                        .bind("now", now())
                        .execute());
    }

    Optional<Enquiry> find(EnquiryId id) {
        return one(FIND, id);
    }

    /** Nobody else ends it meanwhile. */
    Optional<Enquiry> lock(EnquiryId id) {
        return one(LOCK, id);
    }

    List<Enquiry> list(boolean open, Place after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("open", open)
                        .bind("place", after.askedAt().atOffset(ZoneOffset.UTC))
                        .bind("place_id", after.id())
                        .bind("limit", limit)
                        .map((row, context) -> enquiry(row))
                        .list());
    }

    long open() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(COUNT).mapTo(long.class).one());
    }

    boolean end(EnquiryId id, Enquiry.State state, Optional<String> answer, String actor) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(END)
                                .bind("id", id.value())
                                .bind("state", state.name())
                                .bind("answer", answer.orElse(null))
                                .bind("actor", actor)
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    private Optional<Enquiry> one(String sql, EnquiryId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id.value())
                        .map((row, context) -> enquiry(row))
                        .findOne());
    }

    private static Enquiry enquiry(ResultSet row) throws SQLException {
        return new Enquiry(
                new EnquiryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")),
                row.getString("order_number"),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                row.getString("message"),
                Enquiry.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
