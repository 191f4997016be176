package io.vitrine.commerce.supply;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The suppliers of the current business. */
@ApplicationScoped
public class Suppliers {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    SupplierRows rows;

    @Inject
    SupplyPlaces places;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Suppliers by name.
     *
     * @param all also those that are not ordered from any more
     */
    @Transactional
    public StockPage<Supplier> list(boolean all, Optional<String> after, int limit) {
        CurrentCall.permit(Permission.READ_STOCK);
        SupplyPlaces.limited(limit);
        Optional<SupplyPlaces.Named> place = after.map(places::supplier);
        List<Supplier> found = rows.list(
                place.map(SupplyPlaces.Named::name).orElse(""),
                place.map(SupplyPlaces.Named::id).orElse(FIRST),
                all,
                limit + 1);
        return places.page(found, limit, places::after);
    }

    @Transactional
    public Optional<Supplier> find(SupplierId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.find(id);
    }

    /** How the supplier has kept its word until now; over all locations, so only who sees all of them reads it. */
    @Transactional
    public SupplierPerformance performance(SupplierId id) {
        CurrentCall.permitAt(Permission.READ_STOCK, Optional.empty());
        Tenant business = CurrentCall.require().business();
        return rows.performance(id, business.zone(), LocalDate.ofInstant(clock.instant(), business.zone()));
    }

    /** @throws Problem 422 when the name is used already */
    @Transactional
    public Supplier add(SaveSupplier wanted) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.empty());
        SupplierId id = new SupplierId(ids.next());
        rows.add(id, wanted, clock.instant());
        audit.record(AuditEntry.created("supplier.added", "supplier", id, facts(wanted)));
        return saved(id, wanted);
    }

    /** @throws Problem 404 when there is no such supplier, 422 when the name is used already */
    @Transactional
    public Supplier change(SupplierId id, SaveSupplier wanted) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.empty());
        Supplier before = rows.find(id).orElseThrow(() -> Problem.notFound("supplier"));
        rows.change(id, wanted, clock.instant());
        audit.record(new AuditEntry(
                "supplier.changed",
                "supplier",
                id.toString(),
                Optional.of(facts(new SaveSupplier(
                        before.name(), before.email(), before.currency(), before.leadDays(), before.active()))),
                Optional.of(facts(wanted)),
                Optional.empty()));
        return saved(id, wanted);
    }

    private static Supplier saved(SupplierId id, SaveSupplier wanted) {
        return new Supplier(id, wanted.name(), wanted.email(), wanted.currency(), wanted.leadDays(), wanted.active());
    }

    private static Map<String, String> facts(SaveSupplier supplier) {
        return Map.of(
                "name", supplier.name(),
                "currency", supplier.currency().getCurrencyCode(),
                "leadDays", String.valueOf(supplier.leadDays()),
                "mail", String.valueOf(supplier.email().isPresent()),
                "active", String.valueOf(supplier.active()));
    }
}
