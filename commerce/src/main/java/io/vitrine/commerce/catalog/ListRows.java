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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Reads lists of products and counts what is in them. */
@Dependent
class ListRows {

    private static final UUID FIRST = new UUID(0, 0);

    /** A product of a list, and its place in it. */
    record Found(ProductSummary product, ListPlace place) {

        Found with(List<VariantView> variants) {
            return new Found(product.with(variants), place);
        }
    }

    /** A row of what is read: a product and one of its variants, if there is any. */
    private record Part(long place, Found found, int position, Optional<VariantView> variant) {}

    private static final Comparator<Part> BY_POSITION = Comparator.comparingInt(Part::position)
            .thenComparing(part ->
                    part.variant().map(VariantView::id).map(VariantId::value).orElse(FIRST));

    /** How much alike words are that are taken for each other: one wrong letter in short ones, two in long ones. */
    private static final String FORGIVING = "set local pg_trgm.word_similarity_threshold = 0.45";

    private static final int MOST_VARIANTS = 50;
    private static final BigDecimal LOWEST = new BigDecimal("-1e30");
    private static final BigDecimal MICROS = new BigDecimal(1_000_000);

    private final Database database;
    private final Clock clock;

    @Inject
    ListRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One more than the page holds, if there is one more. */
    List<Found> find(ProductSearch search, boolean drafts, Optional<ListPlace> after, boolean guessed) {
        Currency currency = CurrentCall.require().business().currency();
        List<Part> parts = database.tenant()
                .withHandle(handle -> prepared(ready(handle, search, guessed), search, drafts, after, guessed)
                        .map((row, context) -> read(row, search.order(), guessed, currency))
                        .list());
        Map<Long, List<Part>> byPlace = new TreeMap<>();
        parts.forEach(part ->
                byPlace.computeIfAbsent(part.place(), none -> new ArrayList<>()).add(part));
        return byPlace.values().stream()
                .map(ofOne -> ofOne.get(0)
                        .found()
                        .with(ofOne.stream()
                                .sorted(BY_POSITION)
                                .flatMap(part -> part.variant().stream())
                                .toList()))
                .toList();
    }

    /** The handle, ready for the statements of this class: the best plan of some depends on their values. */
    static Handle ready(Handle handle, ProductSearch search, boolean guessed) {
        if (guessed) {
            handle.execute(FORGIVING);
        }
        boolean plain = search.text().isEmpty()
                && search.collection().isEmpty()
                && search.filters().isEmpty()
                && !search.available();
        return plain ? handle : ValuePlans.in(handle);
    }

    Query prepared(Handle handle, ProductSearch search, boolean drafts, Optional<ListPlace> after, boolean guessed) {
        Query query = bind(
                        handle.createQuery(ListSql.page(search, drafts, guessed, after.isPresent())), search, guessed)
                .bind("most", MOST_VARIANTS)
                .bind("currency", CurrentCall.require().business().currency().getCurrencyCode())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC));
        boolean numbers = search.order() != ProductSort.NEWEST && search.order() != ProductSort.NAME;
        if (numbers) {
            query.bind("number", after.map(ListPlace::number).orElse(LOWEST))
                    .bind("id", after.map(ListPlace::id).orElse(FIRST));
        } else if (after.isPresent() && search.order() == ProductSort.NEWEST) {
            query.bind("at", time(after.get())).bind("id", after.get().id());
        } else if (after.isPresent()) {
            query.bind("word", after.get().word()).bind("id", after.get().id());
        }
        return query;
    }

    /** Products by name of the filter and by value. */
    Map<String, Map<String, Long>> counts(ProductSearch search, boolean drafts, boolean guessed) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> bind(
                                ready(handle, search, guessed).createQuery(ListSql.counts(search, drafts, guessed)),
                                search,
                                guessed)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(count -> {
                            int cut = count.getKey().indexOf('=');
                            counts.computeIfAbsent(count.getKey().substring(0, cut), name -> new LinkedHashMap<>())
                                    .put(count.getKey().substring(cut + 1), count.getValue());
                        }));
        return counts;
    }

    /** Of the values those that the statement has a place for. */
    private static Query bind(Query query, ProductSearch search, boolean guessed) {
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        search.status().ifPresent(status -> query.bind("status", status.name()));
        search.text().ifPresent(words -> {
            if (guessed) {
                List<String> similar = SearchWords.longest(words);
                for (int i = 0; i < Math.min(similar.size(), SearchWords.SIMILAR); i++) {
                    query.bind("similar_" + (i + 1), similar.get(i));
                }
                query.bind("similar", SearchWords.plain(words));
            } else {
                query.bind("query", SearchWords.query(words));
            }
        });
        search.collection().ifPresent(slug -> query.bind("collection", slug));
        ChosenFilters filters = ChosenFilters.of(search.filters());
        if (!filters.facets().isEmpty()) {
            query.bindByType("facets", ChosenFilters.column(filters.facets()), String[].class)
                    .bindByType("filter_names", ChosenFilters.column(filters.names()), String[].class)
                    .bindByType("filter_values", ChosenFilters.column(filters.values()), String[].class)
                    .bind("names", search.filters().size());
        }
        return query;
    }

    private static Part read(ResultSet row, ProductSort sort, boolean guessed, Currency currency) throws SQLException {
        UUID id = row.getObject("product_id", UUID.class);
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
        int position = row.getInt("position");
        return new Part(
                row.getLong("place"),
                new Found(product, new ListPlace(sort, guessed, number, id, row.getString("word"))),
                position,
                row.wasNull() ? Optional.empty() : Optional.of(VariantRows.read(row, currency)));
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
