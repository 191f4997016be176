package io.vitrine.commerce.dunning;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Policy, pauses and reminders of the current business. */
@Dependent
class DunningRows {

    private static final String POLICY = "select enabled, statements, steps from dunning_policy";
    private static final String SET = """
            insert into dunning_policy (enabled, statements, steps, updated_at)
            values (:enabled, :statements, cast(:steps as jsonb), :now)
            on conflict (only_one) do update set enabled = excluded.enabled, statements = excluded.statements,
                steps = excluded.steps, updated_at = excluded.updated_at""";
    private static final String PAUSE = """
            insert into dunning_pause (customer_id, until, reason, actor, created_at)
            select id, :until, :reason, :actor, :now from customer where id = :customer
            on conflict (customer_id) do update set until = excluded.until, reason = excluded.reason, actor = excluded.actor""";
    private static final String PAUSES =
            "select customer_id, until, reason from dunning_pause order by until, customer_id";
    private static final String RESUME = "delete from dunning_pause where customer_id = :customer";
    private static final String OUTSTANDING = """
            cross join lateral (select i.total
                - (select coalesce(sum(a.amount), 0) from invoice_allocation a where a.invoice_id = i.id)
                - (select coalesce(sum(n.total), 0) from invoice n where n.corrects = i.id) as amount) left_over
            """;
    /** The step that an overdue invoice has reached; earlier ones that were missed are not made up for. */
    private static final String DUE = """
            insert into dunning_notice (id, invoice_id, step, outstanding, state, wanted_at)
            select gen_random_uuid(), i.id, reached.step, left_over.amount, 'WANTED', :now
            from invoice i
            """ + OUTSTANDING + """
            cross join lateral (
                select max(s.step) as step from unnest(cast(:days as int[])) with ordinality as s (days, step)
                where i.due_on + s.days <= :today) reached
            where i.kind = 'INVOICE' and i.due_on < :today and reached.step is not null and left_over.amount > 0
              and i.buyer ->> 'email' is not null
              and not exists (select from dunning_notice d where d.invoice_id = i.id and d.step >= reached.step)
              and not exists (select from dunning_pause p where p.customer_id = i.customer_id and p.until >= :today)
            limit 500 on conflict (invoice_id, step) do nothing""";

    private static final String NEXT = """
            select d.id, d.invoice_id, d.step, i.number, i.currency, i.due_on, left_over.amount, i.buyer ->> 'email' as email,
                   coalesce(i.buyer ->> 'company', i.buyer ->> 'name') as name
            from dunning_notice d join invoice i on i.id = d.invoice_id
            """ + OUTSTANDING + """
            where d.state = 'WANTED' order by d.wanted_at, d.id limit 1 for update of d skip locked""";
    private static final String SETTLE = "update dunning_notice set state = :state, sent_at = :sent where id = :id";
    private static final String LIST = """
            select d.id, d.invoice_id, i.number, i.customer_id, coalesce(i.buyer ->> 'company', i.buyer ->> 'name') as buyer,
                   d.step, d.outstanding, i.currency, d.state, d.wanted_at, d.sent_at
            from dunning_notice d join invoice i on i.id = d.invoice_id
            where (cast(:customer as uuid) is null or i.customer_id = cast(:customer as uuid))
              and (d.wanted_at, d.id) < (:place, :place_id)
            order by d.wanted_at desc, d.id desc limit :limit""";

    /** A reminder that is to be written now; locked for its transaction. */
    record Due(
            UUID id,
            UUID invoice,
            int step,
            String number,
            Money outstanding,
            LocalDate due,
            String email,
            String name) {}

    private final Database database;

    @Inject
    DunningRows(Database database) {
        this.database = database;
    }

    DunningPolicy policy() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(POLICY)
                        .map((row, context) -> new DunningPolicy(
                                row.getBoolean("enabled"), row.getBoolean("statements"), steps(row.getString("steps"))))
                        .findOne())
                .orElse(DunningPolicy.UNSET);
    }

    void set(DunningPolicy policy, Instant now) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        policy.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("days", step.days())
                        .add("subject", step.subject())
                        .add("text", step.text())));
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("enabled", policy.enabled())
                        .bind("statements", policy.statements())
                        .bind("steps", steps.build().toString())
                        .bind("now", utc(now))
                        .execute());
    }

    boolean knows(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select exists (select from customer where id = :customer)")
                        .bind("customer", customer)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** @return whether there is such a customer */
    boolean pause(DunningPause pause, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(PAUSE)
                                .bind("customer", pause.customer())
                                .bind("until", pause.until())
                                .bind("reason", pause.reason())
                                .bind("actor", CurrentCall.require().actor().key())
                                .bind("now", utc(now))
                                .execute()
                        == 1);
    }

    List<DunningPause> pauses() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAUSES)
                        .map((row, context) -> new DunningPause(
                                row.getObject("customer_id", UUID.class),
                                row.getObject("until", LocalDate.class),
                                row.getString("reason")))
                        .list());
    }

    boolean resume(UUID customer) {
        return database.tenant()
                .withHandle(handle ->
                        handle.createUpdate(RESUME).bind("customer", customer).execute() == 1);
    }

    void want(DunningPolicy policy, LocalDate today, Instant now) {
        Integer[] days = policy.steps().stream().map(DunningStep::days).toArray(Integer[]::new);
        database.tenant()
                .useHandle(handle -> handle.createUpdate(DUE)
                        .bindByType("days", days, Integer[].class)
                        .bind("today", today)
                        .bind("now", utc(now))
                        .execute());
    }

    Optional<Due> next() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NEXT)
                        .map((row, context) -> new Due(
                                row.getObject("id", UUID.class),
                                row.getObject("invoice_id", UUID.class),
                                row.getInt("step"),
                                row.getString("number"),
                                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                                row.getObject("due_on", LocalDate.class),
                                row.getString("email"),
                                row.getString("name")))
                        .findOne());
    }

    void settle(UUID id, String state, Optional<Instant> sent) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SETTLE)
                        .bind("id", id)
                        .bind("state", state)
                        .bind("sent", sent.map(DunningRows::utc).orElse(null))
                        .execute());
    }

    List<DunningNotice> notices(Optional<UUID> customer, Optional<Place> after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("customer", customer.orElse(null))
                        .bind("place", utc(after.map(Place::at).orElse(Place.LAST.at())))
                        .bind("place_id", after.map(Place::id).orElse(Place.LAST.id()))
                        .bind("limit", limit)
                        .map((row, context) -> new DunningNotice(
                                row.getObject("id", UUID.class),
                                row.getObject("invoice_id", UUID.class),
                                row.getString("number"),
                                Optional.ofNullable(row.getObject("customer_id", UUID.class)),
                                row.getString("buyer"),
                                row.getInt("step"),
                                Money.of(
                                        row.getBigDecimal("outstanding"),
                                        Currency.getInstance(row.getString("currency"))),
                                row.getString("state"),
                                row.getObject("wanted_at", OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                        .list());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<DunningStep> steps(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray steps = reader.readArray();
            return steps.getValuesAs(JsonObject.class).stream()
                    .map(step ->
                            new DunningStep(step.getInt("days"), step.getString("subject"), step.getString("text")))
                    .toList();
        }
    }
}
