package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stock of the current business. */
@ApplicationScoped
public class Stock {

    @Inject
    LevelRows levels;

    @Inject
    EntryRows entries;

    @Inject
    Postings postings;

    @Inject
    LotRows lots;

    @Inject
    LotPlans plans;

    @Inject
    StockPlaces places;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * What can be sold of these variants, by location, most first; a variant that was never anywhere is absent. Everybody may
     * know it, as the shop shows it.
     */
    @Transactional
    public List<Availability> availability(Collection<VariantId> variants) {
        return levels.available(variants);
    }

    /** The levels of the locations that the caller's access reaches, by variant and location. */
    @Transactional
    public StockPage<StockLevel> levels(StockSearch search) {
        permitToRead(search);
        List<StockLevel> found = levels.find(search, search.after().map(places::level));
        return places.page(found, search.limit(), places::after);
    }

    /** How many levels have reached their reorder point, at the locations that the caller's access reaches. */
    @Transactional
    public long low() {
        CurrentCall.permit(Permission.READ_STOCK);
        return levels.low();
    }

    /** The movements at the locations that the caller's access reaches, newest first. */
    @Transactional
    public StockPage<StockEntry> entries(StockSearch search) {
        permitToRead(search);
        List<StockEntry> found = entries.find(search, search.after().map(places::entry));
        return places.page(found, search.limit(), places::after);
    }

    /**
     * Enters a movement of any size; what people enter by hand goes through {@link StockCorrections}.
     *
     * @throws OutOfStock when more would leave than is there and not promised
     * @throws Problem 422 when the variant or the location does not exist
     */
    @Transactional
    public StockEntry record(Movement movement) {
        return record(new EntryId(ids.next()), movement, movement.note());
    }

    /** @param reason why, for the trail; empty for none */
    @Transactional
    StockEntry record(EntryId id, Movement movement, String reason) {
        permitToMove(movement.location());
        LevelKey level = new LevelKey(movement.variant(), movement.location());
        postings.post(
                List.of(new Entry(
                        id,
                        level,
                        movement.change(),
                        movement.reason(),
                        movement.unitCost(),
                        movement.lot().map(mark -> lots.named(movement.variant(), mark)))),
                movement.note(),
                "");
        audit.record(new AuditEntry(
                "stock." + movement.reason().name().toLowerCase(Locale.ROOT),
                "stock-entry",
                id.toString(),
                Optional.empty(),
                Optional.of(facts(level, "change", movement.change())),
                Optional.of(reason).filter(words -> !words.isEmpty())));
        return new StockEntry(
                id,
                clock.instant(),
                movement.variant(),
                movement.location(),
                movement.change(),
                movement.reason(),
                movement.note(),
                "",
                movement.unitCost(),
                movement.lot().map(LotMark::code),
                CurrentCall.require().actor().key());
    }

    /**
     * Moves pieces to another location; the caller's access has to reach both.
     *
     * @throws OutOfStock when more would leave than is there and not promised
     */
    @Transactional
    public TransferId transfer(Transfer transfer) {
        permitToMove(transfer.from());
        permitToMove(transfer.to());
        TransferId id = new TransferId(ids.next());
        List<Entry> both = new ArrayList<>();
        Map<VariantId, List<LotPlans.Part>> parts = plans.of(transfer);
        transfer.lines()
                .forEach(line -> parts.getOrDefault(
                                line.variant(), List.of(new LotPlans.Part(LotId.NONE, line.quantity())))
                        .forEach(part -> {
                            both.add(entry(line.variant(), transfer.from(), part, EntryReason.TRANSFER_OUT));
                            both.add(entry(line.variant(), transfer.to(), part, EntryReason.TRANSFER_IN));
                        }));
        postings.post(both, transfer.note(), id.toString());
        audit.record(AuditEntry.created(
                "stock.transferred",
                "stock-transfer",
                id,
                Map.of(
                        "from", transfer.from().toString(),
                        "to", transfer.to().toString(),
                        "lines", String.valueOf(transfer.lines().size()))));
        return id;
    }

    /** One movement, at a location that the caller's access reaches. */
    @Transactional
    public Optional<StockEntry> entry(EntryId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return entries.find(id);
    }

    /** Sets from which availability on a location should get more of a variant; absent for never. */
    @Transactional
    public void reorderAt(VariantId variant, LocationId location, Optional<Long> point) {
        permitToMove(location);
        if (point.filter(pieces -> pieces < 0 || pieces > Allocation.MOST).isPresent()) {
            throw Problem.invalid("reorderPoint", "Use a whole number from 0 to 100,000, or null for none.");
        }
        LevelKey level = new LevelKey(variant, location);
        Optional<Long> before = levels.setReorderPoint(level, point);
        audit.record(new AuditEntry(
                "reorder-point.set",
                "variant",
                variant.toString(),
                before.map(pieces -> facts(level, "reorderPoint", pieces)),
                Optional.of(facts(
                        level, "reorderPoint", point.map(Object.class::cast).orElse("none"))),
                Optional.empty()));
    }

    private Entry entry(VariantId variant, LocationId location, LotPlans.Part part, EntryReason reason) {
        long change = reason.fits(part.pieces()) ? part.pieces() : -part.pieces();
        return new Entry(
                new EntryId(ids.next()),
                new LevelKey(variant, location),
                change,
                reason,
                Optional.empty(),
                Optional.of(part.lot()));
    }

    private static Map<String, String> facts(LevelKey level, String name, Object value) {
        return Map.of(
                "variant",
                level.variant().toString(),
                "location",
                level.location().toString(),
                name,
                String.valueOf(value));
    }

    private static void permitToRead(StockSearch search) {
        CurrentCall.permit(Permission.READ_STOCK);
        search.location()
                .ifPresent(location -> CurrentCall.permitAt(Permission.READ_STOCK, Optional.of(location.value())));
    }

    private static void permitToMove(LocationId location) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.of(location.value()));
    }
}
