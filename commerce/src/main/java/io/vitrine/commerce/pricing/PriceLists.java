package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.Catalogue;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff's prices and costs of products. */
@ApplicationScoped
public class PriceLists {

    private static final int MOST = 200;

    @Inject
    PriceRows rows;

    @Inject
    Catalogue catalogue;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    /** All prices of a product, past ones too. @throws Problem 404 */
    @Transactional
    public List<PriceView> prices(ProductId product) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        catalogue.require(product);
        return rows.prices(product);
    }

    /** Adds a price. @throws Problem 404, 409 when one says the same, 422 for a variant of another product */
    @Transactional
    public PriceView add(ProductId product, PriceTier tier) {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
        catalogue.touch(product);
        if (rows.count(tier.variant()) >= MOST) {
            throw Problem.invalid("variant", "This variant has 200 prices; remove some that are past.");
        }
        PriceId id = new PriceId(ids.next());
        if (!rows.add(id, product, tier)) {
            throw noVariant();
        }
        audit.record(AuditEntry.created(
                "price.added",
                "product",
                product,
                Map.of(
                        "price", id.toString(),
                        "variant", tier.variant().toString(),
                        "amount", text(tier.price()),
                        "fromQuantity", String.valueOf(tier.fromQuantity()),
                        "customerGroup", tier.customerGroup().orElse(""))));
        return new PriceView(id, tier);
    }

    /** Removes a price. @throws Problem 404 */
    @Transactional
    public void remove(ProductId product, PriceId price) {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
        catalogue.touch(product);
        if (!rows.remove(price, product)) {
            throw Problem.notFound("price");
        }
        audit.record(new AuditEntry(
                "price.removed",
                "product",
                product.toString(),
                Optional.of(Map.of("price", price.toString())),
                Optional.of(Map.of()),
                Optional.empty()));
    }

    /** What the product has cost the business, the newest first for each variant. @throws Problem 404 */
    @Transactional
    public List<CostView> costs(ProductId product) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        catalogue.require(product);
        return rows.costs(product);
    }

    /** Notes a cost from a moment on. @throws Problem 404, 409 when one begins at the same moment, 422 */
    @Transactional
    public void addCost(ProductId product, CostView cost) {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
        catalogue.require(product);
        if (!rows.addCost(ids.next(), product, cost)) {
            throw noVariant();
        }
        audit.record(AuditEntry.created(
                "cost.added",
                "product",
                product,
                Map.of(
                        "variant", cost.variant().toString(),
                        "amount", text(cost.cost()),
                        "validFrom", cost.validFrom().toString())));
    }

    private static Problem noVariant() {
        return Problem.invalid("variant", "Use the id of a variant of this product, as var_...");
    }

    private static String text(Price price) {
        return price.amount().toPlainString() + " " + price.currency().getCurrencyCode();
    }
}
