package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.Query;

/** A business with a catalogue and one warehouse. */
public final class CatalogShop {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    public static final Currency RAND = Currency.getInstance("ZAR");

    private final TestDatabase test = TestDatabase.shared();
    public final Database database = test.database();
    public final Ids ids = new Ids();
    public final Tenant business = test.newBusiness("ZAR", "Africa/Johannesburg");
    final ProductWriting writing = new ProductWriting(database, ids, CLOCK);
    final VariantRows variants = new VariantRows(database, CLOCK);
    final ProductRows products = new ProductRows(database, variants);
    final ListRows rows = new ListRows(database, CLOCK);
    final ProductLists lists = new ProductLists(rows);
    private final UUID warehouse = ids.next();

    public CatalogShop() {
        execute("insert into location values (?, 'Warehouse', 'WAREHOUSE', 'UTC', now())", warehouse);
    }

    public <T> T in(Supplier<T> work) {
        return test.inTransaction(business, work);
    }

    Connection owner() throws SQLException {
        return test.owner();
    }

    public ProductExchange exchange() {
        return new ProductExchange(database, products);
    }

    /** Writes a product anew, or a new one, in the caller's transaction. */
    public ProductId write(Optional<ProductId> known, ProductDraft draft) {
        ProductId id = known.orElseGet(() -> new ProductId(ids.next()));
        if (known.isPresent()) {
            writing.change(id, draft);
        } else {
            writing.add(id, draft);
        }
        return id;
    }

    ProductDetails add(ProductDraft draft) {
        ProductId id = new ProductId(ids.next());
        return in(() -> {
            writing.add(id, draft);
            return products.find(id, true).orElseThrow();
        });
    }

    /** A product with one variant, on sale. */
    public VariantId sells(String sku, String amount) {
        return add(aProduct("Thing " + sku, aVariant(sku, Map.of(), amount)))
                .summary()
                .variants()
                .get(0)
                .id();
    }

    ProductDetails change(ProductId id, ProductDraft draft) {
        return in(() -> {
            writing.change(id, draft);
            return products.find(id, true).orElseThrow();
        });
    }

    ProductPage page(ProductSearch search) {
        return in(() -> lists.page(
                search, false, search.after().map(text -> ListPlace.read(text, search.order())), place -> place));
    }

    void stock(VariantId variant, long pieces) {
        execute("""
                insert into stock_level (variant_id, location_id, on_hand) values (?, ?, ?)
                on conflict (variant_id, location_id) do update set on_hand = excluded.on_hand""", variant.value(), warehouse, pieces);
    }

    public void execute(String sql, Object... values) {
        in(() -> database.tenant().withHandle(handle -> handle.execute(sql, values)));
    }

    /** The first value of the first row as text, or "none". */
    public String text(String sql, Object... values) {
        return in(() -> database.tenant().withHandle(handle -> {
            Query query = handle.createQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return query.mapTo(String.class).findOne().orElse("none");
        }));
    }

    /** The product that this is a variant of. */
    public ProductId productOf(VariantId variant) {
        return new ProductId(
                UUID.fromString(text("select cast(product_id as text) from variant where id = ?", variant.value())));
    }

    public long count(String sql) {
        return in(() -> database.tenant()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one()));
    }

    static ProductDraft aProduct(String name, VariantDraft... variants) {
        return new ProductDraft(
                name,
                Optional.empty(),
                Optional.empty(),
                "",
                ProductStatus.ACTIVE,
                TaxCategory.STANDARD,
                Optional.empty(),
                false,
                Optional.empty(),
                Map.of(),
                List.of(variants));
    }

    static VariantDraft aVariant(String sku, Map<String, String> options, String amount) {
        return new VariantDraft(
                Optional.empty(),
                sku,
                options,
                Optional.of(new Price(new BigDecimal(amount), RAND)),
                Optional.empty(),
                Optional.empty(),
                true,
                true);
    }
}
