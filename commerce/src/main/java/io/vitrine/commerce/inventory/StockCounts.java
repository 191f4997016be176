package io.vitrine.commerce.inventory;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of stock: handed in blind, entered once approved. */
@ApplicationScoped
public class StockCounts {

    @Inject
    CountRows rows;

    @Inject
    Postings postings;

    @Inject
    StockPlaces places;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Hands a count in; only now its differences can be seen.
     *
     * @throws Problem 422 when a variant or the location does not exist
     */
    @Transactional
    public StockCount count(TakeCount count) {
        permitAt(Permission.MANAGE_STOCK, count.location());
        CountId id = new CountId(ids.next());
        rows.add(id, count, clock.instant(), CurrentCall.require().actor().key());
        StockCount taken = rows.find(id).orElseThrow();
        audit.record(AuditEntry.created("stock.counted", "stock-count", id, facts(taken)));
        return taken;
    }

    /**
     * Enters the differences.
     *
     * @throws Problem 404 when there is no such count, 409 when it does not wait, 403 for who counted when a difference is
     *     more than a tenth or more than 20 pieces
     * @throws OutOfStock when less would be there than is promised to orders
     */
    @Transactional
    public StockCount approve(CountId id) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        StockCount count = rows.find(id).orElseThrow(() -> Problem.notFound("count"));
        permitAt(Permission.MANAGE_STOCK, count.location());
        CurrentCall.requirePerson();
        String actor = CurrentCall.require().actor().key();
        if (count.grave() && count.countedBy().equals(actor)) {
            throw Problem.of(
                    403,
                    "own-count",
                    "Somebody else approves this",
                    "A difference is more than a tenth, or more than 20 pieces: ask a colleague to look.");
        }
        if (!rows.approve(id, clock.instant(), actor)) {
            throw Problem.of(409, "count-not-waiting", "This count is done", "It was approved before.");
        }
        List<Entry> entries = count.lines().stream()
                .filter(line -> line.difference() != 0)
                .map(line -> new Entry(
                        new EntryId(ids.next()),
                        new LevelKey(line.variant(), count.location()),
                        line.difference(),
                        EntryReason.COUNTED,
                        Optional.empty()))
                .toList();
        if (!entries.isEmpty()) {
            postings.post(entries, count.note(), id.toString());
        }
        audit.record(AuditEntry.created("stock-count.approved", "stock-count", id, facts(count)));
        return rows.find(id).orElseThrow();
    }

    @Transactional
    public Optional<StockCount> find(CountId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.find(id)
                .filter(count -> CurrentCall.require()
                        .actor()
                        .access()
                        .reaches(Optional.of(count.location().value())));
    }

    /** Counts at the locations that the caller's access reaches, newest first, without their lines. */
    @Transactional
    public StockPage<StockCount> counts(StockSearch search) {
        CurrentCall.permit(Permission.READ_STOCK);
        search.location().ifPresent(location -> permitAt(Permission.READ_STOCK, location));
        List<StockCount> found = rows.find(search, search.after().map(places::count));
        return places.page(found, search.limit(), places::after);
    }

    private static void permitAt(Permission permission, LocationId location) {
        CurrentCall.permitAt(permission, Optional.of(location.value()));
    }

    private static Map<String, String> facts(StockCount count) {
        return Map.of(
                "location",
                count.location().toString(),
                "lines",
                String.valueOf(count.lines().size()),
                "differences",
                String.valueOf(count.lines().stream()
                        .filter(line -> line.difference() != 0)
                        .count()));
    }
}
