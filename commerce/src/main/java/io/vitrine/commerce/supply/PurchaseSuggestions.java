package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.ReorderPace;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.inventory.StockSearch;
import io.vitrine.commerce.inventory.Suggestion;
import io.vitrine.commerce.inventory.Suggestions;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drafts orders from what a location is about to run out of, and keeps the arithmetic on each line. */
@ApplicationScoped
public class PurchaseSuggestions {

    private static final int PAGE = 100;

    @Inject
    Suggestions suggestions;

    @Inject
    Purchases purchases;

    @Inject
    SupplierRows suppliers;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Where a variant came from last, what it costs here, and how many are on their way. */
    private record Source(UUID variant, @Nullable UUID lastSupplier, BigDecimal unitCost, long coming) {}

    /**
     * Drafts an order of all that the location should get from the supplier: what came from it last, and what was never
     * ordered from anybody. What is on its way is counted in.
     *
     * @param safetyDays for how many days to have some in reserve
     * @throws PurchaseRefused when that is nothing
     */
    @Transactional
    public PurchaseOrder draft(SupplierId id, LocationId location, int safetyDays, Optional<BigDecimal> rate) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.of(location.value()));
        Supplier supplier = suppliers
                .find(id)
                .orElseThrow(
                        () -> Problem.invalid("supplier", "Use the id of a supplier; GET /api/suppliers lists them."));
        List<Suggestion> found = suggested(location, new ReorderPace(supplier.leadDays(), safetyDays));
        Map<UUID, Source> sources = sources(found, supplier, location);
        List<DraftPurchase.Line> lines = found.stream()
                .flatMap(each -> line(each, sources, supplier).stream())
                .limit(DraftPurchase.MOST_LINES)
                .toList();
        if (lines.isEmpty()) {
            throw PurchaseRefused.nothingSuggested();
        }
        return purchases.draft(new DraftPurchase(id, location, lines, Optional.empty(), rate, ""));
    }

    private List<Suggestion> suggested(LocationId location, ReorderPace pace) {
        List<Suggestion> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StockPage<Suggestion> page = suggestions.suggest(
                    new StockSearch(Optional.empty(), Optional.of(location), false, after, PAGE), pace);
            found.addAll(page.rows());
            after = page.next();
        } while (after.isPresent() && found.size() < DraftPurchase.MOST_LINES);
        return found;
    }

    private Map<UUID, Source> sources(List<Suggestion> found, Supplier supplier, LocationId location) {
        UUID[] variants = found.stream().map(each -> each.variant().value()).toArray(UUID[]::new);
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(PurchaseSql.SOURCES)
                        .bind("supplier", supplier.id().value())
                        .bind("currency", supplier.currency().getCurrencyCode())
                        .bind("location", location.value())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bindByType("variants", variants, UUID[].class)
                        .map((row, context) -> new Source(
                                row.getObject("variant_id", UUID.class),
                                row.getObject("last_supplier", UUID.class),
                                row.getBigDecimal("unit_cost"),
                                row.getLong("coming")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Source::variant, Function.identity()));
    }

    private static Optional<DraftPurchase.Line> line(
            Suggestion suggestion, Map<UUID, Source> sources, Supplier supplier) {
        VariantId variant = suggestion.variant();
        Source source = sources.get(variant.value());
        if (source == null
                || (source.lastSupplier() != null && !supplier.id().value().equals(source.lastSupplier()))
                || suggestion.available() + source.coming() > suggestion.reorderPoint()) {
            return Optional.empty();
        }
        long wanted = Math.min(suggestion.quantity() - source.coming(), Allocation.MOST);
        if (wanted <= 0) {
            return Optional.empty();
        }
        String coming =
                source.coming() == 0 ? "" : " " + source.coming() + " of them are on their way: order " + wanted + ".";
        return Optional.of(
                new DraftPurchase.Line(variant, wanted, source.unitCost(), suggestion.arithmetic() + coming));
    }
}
