package io.vitrine.commerce.supply.rest;

import io.vitrine.commerce.supply.DraftPurchase;
import io.vitrine.commerce.supply.PurchaseId;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.PurchaseSearch;
import io.vitrine.commerce.supply.PurchaseStatus;
import io.vitrine.commerce.supply.PurchaseSteps;
import io.vitrine.commerce.supply.PurchaseSuggestions;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierId;
import io.vitrine.commerce.supply.Suppliers;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands what callers send about purchase orders to those who do it. */
@ApplicationScoped
class PurchaseCommands {

    private static final String SUGGESTIONS = "fromSuggestions";
    private static final int SAFETY_DAYS = 7;

    @Inject
    Purchases purchases;

    @Inject
    PurchaseSuggestions suggestions;

    @Inject
    PurchaseSteps steps;

    @Inject
    Suppliers suppliers;

    PurchaseOrder draft(JsonBody body) {
        SupplierId supplier = SupplyParameters.supplier(body);
        if (!body.has(SUGGESTIONS)) {
            return purchases.draft(SupplyParameters.draft(body, known(supplier).currency()));
        }
        JsonBody from = body.object(SUGGESTIONS);
        return suggestions.draft(
                supplier,
                SupplyParameters.location(from, "location"),
                from.has("safetyDays") ? SupplyParameters.days(from, "safetyDays") : SAFETY_DAYS,
                SupplyParameters.rate(body));
    }

    /** The draft as it was, with what is sent. */
    DraftPurchase changed(PurchaseOrder before, JsonBody body) {
        SupplierId supplier = body.has("supplier")
                ? SupplyParameters.supplier(body)
                : before.head().supplier();
        LocationId location = body.has("location")
                ? SupplyParameters.location(body, "location")
                : before.head().location();
        return new DraftPurchase(
                supplier,
                location,
                body.has("lines") ? SupplyParameters.lines(body, known(supplier).currency()) : same(before),
                body.json().containsKey("expectedOn")
                        ? SupplyParameters.day(body, "expectedOn")
                        : before.head().expectedOn(),
                SupplyParameters.rate(body).or(() -> Optional.of(before.head().rate())),
                body.optional("note").orElse(before.head().note()));
    }

    /** The body may be empty. */
    PurchaseOrder send(PurchaseId id, String body) {
        JsonBody wanted = JsonBody.parse(body.isBlank() ? "{}" : body);
        return steps.send(id, !wanted.has("mail") || wanted.flag("mail"));
    }

    PurchaseOrder receive(PurchaseId id, JsonBody body) {
        return steps.receive(SupplyParameters.receipt(id, body));
    }

    PurchaseOrder cancel(PurchaseId id, JsonBody body) {
        return steps.cancel(id, body.text("reason"));
    }

    static PurchaseSearch search(
            @Nullable String text,
            @Nullable String supplier,
            @Nullable String location,
            @Nullable String status,
            @Nullable String after,
            String limit) {
        return new PurchaseSearch(
                Optional.ofNullable(text),
                Optional.ofNullable(supplier)
                        .map(id -> SupplierId.parse(id)
                                .orElseThrow(() -> Problem.invalid("supplier", "Use an id such as spl_01h..."))),
                Optional.ofNullable(location)
                        .map(id -> LocationId.parse(id)
                                .orElseThrow(() -> Problem.invalid("location", "Use an id such as loc_01h..."))),
                Optional.ofNullable(status).map(PurchaseCommands::status),
                Optional.ofNullable(after),
                SupplyParameters.limit(limit));
    }

    private Supplier known(SupplierId id) {
        return suppliers
                .find(id)
                .orElseThrow(
                        () -> Problem.invalid("supplier", "Use the id of a supplier; GET /api/suppliers lists them."));
    }

    private static List<DraftPurchase.Line> same(PurchaseOrder before) {
        return before.lines().stream()
                .map(line -> new DraftPurchase.Line(line.variant(), line.quantity(), line.unitCost(), line.why()))
                .toList();
    }

    private static PurchaseStatus status(String text) {
        return Arrays.stream(PurchaseStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("status", "Use one of " + Arrays.toString(PurchaseStatus.values()) + "."));
    }
}
