package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** What other features ask of the catalogue, inside their own transaction. It asks for no permission: they have. */
@Dependent
public class Catalogue {

    private static final String FIND = """
            select v.id, v.product_id, v.sku, case when v.label = '' then p.name else p.name || ' ' || v.label end as name,
                   p.tax_category, p.tax_code, v.tracked, v.active and p.status = 'ACTIVE' as on_sale,
                   coalesce(v.weight_grams, 0) as weight_grams
            from variant v join product p on p.id = v.product_id where v.id = any(:ids)""";

    private static final String TOUCH = """
            update product set version = version + 1, updated_at = now() where id = :id""";
    private static final String EXISTS = "select exists (select from product where id = :id)";

    private final Database database;

    @Inject
    public Catalogue(Database database) {
        this.database = database;
    }

    /** The variants that exist, on sale or not, in no order. One statement. */
    public List<Sellable> find(Collection<VariantId> variants) {
        if (variants.isEmpty()) {
            return List.of();
        }
        UUID[] ids = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bindByType("ids", ids, UUID[].class)
                        .map(Catalogue::read)
                        .list());
    }

    /** @throws Problem 404 when there is no such product, on sale or not */
    public void require(ProductId product) {
        boolean exists = database.tenant()
                .withHandle(handle -> handle.createQuery(EXISTS)
                        .bind("id", product.value())
                        .mapTo(Boolean.class)
                        .one());
        if (!exists) {
            throw Problem.notFound("product");
        }
    }

    /** Says that something of the product has changed, and keeps others from changing it. @throws Problem 404 */
    public void touch(ProductId product) {
        int touched = database.tenant()
                .withHandle(handle ->
                        handle.createUpdate(TOUCH).bind("id", product.value()).execute());
        if (touched == 0) {
            throw Problem.notFound("product");
        }
    }

    private static Sellable read(ResultSet row, StatementContext context) throws SQLException {
        return new Sellable(
                new VariantId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getString("tax_category"),
                Optional.ofNullable(row.getString("tax_code")),
                row.getBoolean("tracked"),
                row.getBoolean("on_sale"),
                row.getInt("weight_grams"));
    }
}
