package io.vitrine.ui.staff.products;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.pricing.CostView;
import io.vitrine.commerce.pricing.PriceLists;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what was typed of a product: the product itself first, then costs and reorder points that have changed. */
@Dependent
class SaveProduct {

    private final Products products;
    private final PriceLists prices;
    private final Shelves shelves;
    private final Stock stock;
    private final Locations locations;
    private final Clock clock;

    @Inject
    SaveProduct(Products products, PriceLists prices, Shelves shelves, Stock stock, Locations locations, Clock clock) {
        this.products = products;
        this.prices = prices;
        this.shelves = shelves;
        this.stock = stock;
        this.locations = locations;
        this.clock = clock;
    }

    VariantStock stock(Desk desk) {
        return new VariantStock(shelves, stock, Allowed.locations(locations), desk.formats());
    }

    /** What a piece of each variant costs now. */
    Map<VariantId, BigDecimal> costs(ProductId product) {
        Instant now = clock.instant();
        Map<VariantId, BigDecimal> costs = new HashMap<>();
        prices.costs(product).stream()
                .filter(cost -> !cost.validFrom().isAfter(now))
                .forEach(cost -> costs.putIfAbsent(cost.variant(), cost.cost().amount()));
        return costs;
    }

    ProductDetails add(ProductForm form) {
        return products.add(form.draft());
    }

    /** @param version the one that was shown, absent to write over whatever came since */
    ProductDetails change(ProductId id, Optional<Integer> version, ProductForm form) {
        return products.change(id, version, before -> form.draft());
    }

    /** Writes costs and reorder points that have changed; what was refused of it, if anything. */
    Optional<Problem> follow(ProductDetails product, ProductForm form, VariantStock shown, Desk desk) {
        Map<String, VariantId> bySku =
                product.summary().variants().stream().collect(Collectors.toMap(VariantView::sku, VariantView::id));
        Map<VariantId, BigDecimal> before = costs(product.summary().id());
        try {
            for (VariantRow row : form.rows()) {
                Optional<VariantId> variant =
                        Optional.ofNullable(bySku.get(row.sku.getValue().strip()));
                Optional<BigDecimal> cost = Optional.ofNullable(row.cost.getValue());
                variant.filter(id -> cost.filter(amount -> differs(before, id, amount))
                                .isPresent())
                        .ifPresent(id -> prices.addCost(
                                product.summary().id(),
                                new CostView(
                                        id,
                                        new Price(
                                                cost.orElseThrow(),
                                                desk.business().currency()),
                                        clock.instant())));
            }
            shown.save(bySku);
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(refused);
        }
    }

    private static boolean differs(Map<VariantId, BigDecimal> before, VariantId id, BigDecimal amount) {
        return Optional.ofNullable(before.get(id))
                .filter(known -> known.compareTo(amount) == 0)
                .isEmpty();
    }
}
