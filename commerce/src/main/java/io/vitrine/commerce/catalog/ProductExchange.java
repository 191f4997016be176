package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products as files take them in and out, on sale or not, inside the caller's transaction. */
@Dependent
public class ProductExchange {

    private static final String HOLDING = "select distinct product_id from variant where sku = any(:skus)";
    private static final String PAGE = "select id from product where id > :after order by id limit :limit";
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final ProductRows rows;

    @Inject
    ProductExchange(Database database, ProductRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Products that have one of these SKUs. */
    public List<ProductDetails> holding(Collection<String> skus) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(HOLDING)
                        .bindByType("skus", skus.toArray(String[]::new), String[].class)
                        .mapTo(UUID.class)
                        .list())
                .stream()
                .flatMap(id -> rows.find(new ProductId(id), true).stream())
                .toList();
    }

    /** Some products, the oldest first. */
    public List<ProductDetails> page(Optional<ProductId> after, int limit) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(PAGE)
                        .bind("after", after.map(ProductId::value).orElse(FIRST))
                        .bind("limit", limit)
                        .mapTo(UUID.class)
                        .list())
                .stream()
                .flatMap(id -> rows.find(new ProductId(id), true).stream())
                .toList();
    }
}
