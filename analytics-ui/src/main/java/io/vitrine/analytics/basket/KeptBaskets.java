package io.vitrine.analytics.basket;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Answers that took long, kept for an hour. */
@ApplicationScoped
class KeptBaskets {

    /** What took less is worked out each time. */
    static final long LONG_MILLIS = 300;

    private static final int LONGEST_QUESTION = 4_000;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String FIND = """
            select as_of, millis, answer from kept_baskets where question = :question and as_of > :since""";
    private static final String FORGET = "delete from kept_baskets where as_of <= :since";
    private static final String KEEP = """
            insert into kept_baskets (question, as_of, millis, answer)
            values (:question, :asOf, :millis, cast(:answer as jsonb))
            on conflict (question) do update set as_of = excluded.as_of, millis = excluded.millis, answer = excluded.answer""";

    @Inject
    Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Baskets> find(BasketQuery query, Instant now) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("question", query.key())
                        .bind("since", now.minus(KEPT))
                        .map((row, context) -> read(query, row))
                        .findOne());
    }

    /** Keeps the answer when it took long, unless the question is longer than what is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Baskets answer) {
        if (answer.millis() < LONG_MILLIS || answer.query().key().length() > LONGEST_QUESTION) {
            return;
        }
        database.tenant().useHandle(handle -> {
            handle.createUpdate(FORGET).bind("since", answer.asOf().minus(KEPT)).execute();
            handle.createUpdate(KEEP)
                    .bind("question", answer.query().key())
                    .bind("asOf", answer.asOf())
                    .bind("millis", answer.millis())
                    .bind("answer", write(answer).toString())
                    .execute();
        });
    }

    private static JsonObject write(Baskets answer) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        answer.rules()
                .forEach(rule -> rules.add(Json.createObjectBuilder()
                        .add("a", Json.createArrayBuilder(rule.antecedent()))
                        .add("c", Json.createArrayBuilder(rule.consequent()))
                        .add("t", rule.together())
                        .add("f", rule.confidence())
                        .add("l", rule.lift())));
        return Json.createObjectBuilder()
                .add("baskets", answer.baskets())
                .add("found", answer.found())
                .add("rules", rules)
                .build();
    }

    private static Baskets read(BasketQuery query, ResultSet row) throws SQLException {
        try (JsonReader reader = Json.createReader(new StringReader(row.getString("answer")))) {
            JsonObject json = reader.readObject();
            long baskets = json.getJsonNumber("baskets").longValue();
            return new Baskets(
                    query,
                    baskets,
                    json.getInt("found"),
                    json.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                            .map(rule -> rule(rule, baskets))
                            .toList(),
                    row.getObject("as_of", OffsetDateTime.class).toInstant(),
                    row.getLong("millis"));
        }
    }

    private static Baskets.Rule rule(JsonObject rule, long baskets) {
        long together = rule.getJsonNumber("t").longValue();
        return new Baskets.Rule(
                words(rule.getJsonArray("a")),
                words(rule.getJsonArray("c")),
                together,
                (double) together / baskets,
                rule.getJsonNumber("f").doubleValue(),
                rule.getJsonNumber("l").doubleValue());
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
