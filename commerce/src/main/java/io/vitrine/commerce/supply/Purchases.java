package io.vitrine.commerce.supply;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The purchase orders of the current business: found, written and changed while they are drafts. */
@ApplicationScoped
public class Purchases {

    @Inject
    PurchaseRows rows;

    @Inject
    PurchaseWrites writes;

    @Inject
    SupplierRows suppliers;

    @Inject
    SupplyPlaces places;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Orders for the locations that the caller's access reaches, newest first. */
    @Transactional
    public StockPage<PurchaseSummary> list(PurchaseSearch search) {
        CurrentCall.permit(Permission.READ_STOCK);
        search.location().ifPresent(location -> permitAt(Permission.READ_STOCK, location));
        List<PurchaseSummary> found = rows.list(search, search.after().map(places::purchase));
        return places.page(found, search.limit(), places::after);
    }

    @Transactional
    public Optional<PurchaseOrder> find(PurchaseId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.find(id);
    }

    /** The thing with this SKU or barcode. @throws Problem 422 when there is none */
    @Transactional
    public PurchaseItem item(String code, SupplierId supplier) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        return rows.item(code.strip(), supplier)
                .orElseThrow(() -> Problem.invalid("code", "No product has the SKU or barcode " + code.strip() + "."));
    }

    /** @throws Problem 422 when a supplier, location or variant does not exist */
    @Transactional
    public PurchaseOrder draft(DraftPurchase wanted) {
        permitAt(Permission.MANAGE_STOCK, wanted.location());
        Supplier supplier = activeSupplier(wanted.supplier());
        PurchaseId id = writes.add(wanted, supplier.currency(), rate(supplier, wanted), clock.instant());
        PurchaseOrder drafted = rows.find(id).orElseThrow();
        audit.record(AuditEntry.created("purchase-order.drafted", "purchase-order", id, facts(drafted)));
        return drafted;
    }

    /**
     * Writes a draft anew.
     *
     * @throws PurchaseRefused when it is no draft any more
     */
    @Transactional
    public PurchaseOrder change(PurchaseId id, DraftPurchase wanted) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        PurchaseOrder before = rows.lock(id).orElseThrow(() -> Problem.notFound("purchase order"));
        permitAt(Permission.MANAGE_STOCK, before.head().location());
        permitAt(Permission.MANAGE_STOCK, wanted.location());
        if (before.head().status() != PurchaseStatus.DRAFT) {
            throw PurchaseRefused.notNow(before.head().number(), before.head().status());
        }
        Supplier supplier = activeSupplier(wanted.supplier());
        writes.change(id, wanted, supplier.currency(), rate(supplier, wanted));
        PurchaseOrder after = rows.find(id).orElseThrow();
        audit.record(new AuditEntry(
                "purchase-order.changed",
                "purchase-order",
                id.toString(),
                Optional.of(facts(before)),
                Optional.of(facts(after)),
                Optional.empty()));
        return after;
    }

    private Supplier activeSupplier(SupplierId id) {
        Supplier supplier = suppliers
                .find(id)
                .orElseThrow(
                        () -> Problem.invalid("supplier", "Use the id of a supplier; GET /api/suppliers lists them."));
        if (!supplier.active()) {
            throw Problem.invalid("supplier", supplier.name() + " is not ordered from any more; activate it first.");
        }
        return supplier;
    }

    private static BigDecimal rate(Supplier supplier, DraftPurchase wanted) {
        Currency own = CurrentCall.require().business().currency();
        if (supplier.currency().equals(own)) {
            return BigDecimal.ONE;
        }
        return wanted.rate()
                .orElseThrow(() -> Problem.invalid(
                        "rate",
                        "Say what 1 " + supplier.currency().getCurrencyCode() + " costs in " + own.getCurrencyCode()
                                + "."));
    }

    private static void permitAt(Permission permission, LocationId location) {
        CurrentCall.permitAt(permission, Optional.of(location.value()));
    }

    static Map<String, String> facts(PurchaseOrder order) {
        PurchaseSummary head = order.head();
        return Map.of(
                "number", head.number(),
                "supplier", head.supplier().toString(),
                "location", head.location().toString(),
                "status", head.status().name(),
                "lines", String.valueOf(order.lines().size()),
                "pieces", String.valueOf(head.ordered()),
                "received", String.valueOf(head.received()),
                "total", head.total().toPlainString() + " " + head.currency().getCurrencyCode());
    }
}
