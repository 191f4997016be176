package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads lists of products and counts what is in them. */
@Dependent
class ListRows {

    /** A product of a list, and its place in it. */
    record Found(ProductSummary product, ListPlace place) {}

    /** How much alike words are that are taken for each other: one wrong letter in short ones, two in long ones. */
    private static final String FORGIVING = "set local pg_trgm.word_similarity_threshold = 0.45";

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final BigDecimal LOWEST = new BigDecimal("-1e30");
    private static final BigDecimal MICROS = new BigDecimal(1_000_000);

    private final Database database;
    private final Clock clock;

    @Inject
    ListRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One more than the page holds, if there is one more; without the variants. */
    List<Found> find(ProductSearch search, boolean drafts, Optional<ListPlace> after, boolean guessed) {
        return database.tenant()
                .withHandle(handle -> prepared(ready(handle, guessed), search, drafts, after, guessed)
                        .map((row, context) -> read(row, search.order(), guessed))
                        .list());
    }

    /** The handle, ready for the statements of this class. */
    static Handle ready(Handle handle, boolean guessed) {
        if (guessed) {
            handle.execute(FORGIVING);
        }
        return ValuePlans.in(handle);
    }

    Query prepared(Handle handle, ProductSearch search, boolean drafts, Optional<ListPlace> after, boolean guessed) {
        String statement = statement(search.order());
        Query query =
                bind(handle.createQuery(statement), search, drafts, guessed).bind("limit", search.limit() + 1);
        return switch (search.order()) {
            case NEWEST ->
                query.bind("at", after.map(ListRows::time).orElse(EVER))
                        .bind("id", after.map(ListPlace::id).orElse(LAST));
            case NAME ->
                query.bind("word", after.map(ListPlace::word).orElse(""))
                        .bind("id", after.map(ListPlace::id).orElse(FIRST));
            case RELEVANCE, CHEAPEST, DEAREST ->
                query.bind("sort", search.order().text())
                        .bind(
                                "currency",
                                CurrentCall.require().business().currency().getCurrencyCode())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("number", after.map(ListPlace::number).orElse(LOWEST))
                        .bind("id", after.map(ListPlace::id).orElse(FIRST));
        };
    }

    private static String statement(ProductSort order) {
        return switch (order) {
            case NEWEST -> ListSql.NEWEST;
            case NAME -> ListSql.BY_NAME;
            case RELEVANCE, CHEAPEST, DEAREST -> ListSql.SORTED;
        };
    }

    /** Products by name of the filter and by value. */
    Map<String, Map<String, Long>> counts(ProductSearch search, boolean drafts, boolean guessed) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> bind(ready(handle, guessed).createQuery(ListSql.COUNTS), search, drafts, guessed)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(count -> {
                            int cut = count.getKey().indexOf('=');
                            counts.computeIfAbsent(count.getKey().substring(0, cut), name -> new LinkedHashMap<>())
                                    .put(count.getKey().substring(cut + 1), count.getValue());
                        }));
        return counts;
    }

    private static Query bind(Query query, ProductSearch search, boolean drafts, boolean guessed) {
        ChosenFilters filters = ChosenFilters.of(search.filters());
        Optional<String> words = search.text();
        List<String> similar = guessed ? words.map(SearchWords::longest).orElse(List.of()) : List.of();
        for (int i = 0; i < SearchWords.SIMILAR; i++) {
            query.bind("similar_" + (i + 1), i < similar.size() ? similar.get(i) : null);
        }
        return query.bind("drafts", drafts)
                .bind("status", search.status().map(ProductStatus::name).orElse(null))
                .bind("query", guessed ? null : words.map(SearchWords::query).orElse(null))
                .bind("similar", guessed ? words.map(SearchWords::plain).orElse(null) : null)
                .bind("collection", search.collection().orElse(null))
                .bind("available", search.available())
                .bindByType("facets", ChosenFilters.column(filters.facets()), String[].class)
                .bindByType("filter_names", ChosenFilters.column(filters.names()), String[].class)
                .bindByType("filter_values", ChosenFilters.column(filters.values()), String[].class)
                .bind("names", search.filters().size());
    }

    private static Found read(ResultSet row, ProductSort sort, boolean guessed) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime created = row.getObject("created_at", OffsetDateTime.class);
        ProductSummary product = new ProductSummary(
                new ProductId(id),
                row.getString("slug"),
                row.getString("name"),
                ProductStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                created.toInstant(),
                Optional.ofNullable(row.getString("picture")),
                List.of());
        BigDecimal number = sort == ProductSort.NEWEST ? micros(created) : row.getBigDecimal("number");
        return new Found(product, new ListPlace(sort, guessed, number, id, row.getString("word")));
    }

    private static BigDecimal micros(OffsetDateTime time) {
        return BigDecimal.valueOf(time.toEpochSecond()).multiply(MICROS).add(BigDecimal.valueOf(time.getNano() / 1000));
    }

    private static OffsetDateTime time(ListPlace place) {
        long micros = place.number().longValueExact();
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000)
                .atOffset(ZoneOffset.UTC);
    }
}
