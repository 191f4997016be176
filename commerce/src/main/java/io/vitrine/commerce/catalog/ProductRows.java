package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads single products. */
@Dependent
class ProductRows {

    private static final String BY_ID = """
            select p.* from product p where p.id = :id and (p.status = 'ACTIVE' or :all)""";
    private static final String BY_SLUG = """
            select p.* from product p where p.slug = :slug and (p.status = 'ACTIVE' or :all)""";
    private static final String LOCK = "select version from product where id = :id for update";
    private static final String DELETE = "delete from product where id = :id";
    private static final String MEDIA = """
            select p.kind, encode(p.sha256, 'hex') as sha256, encode(p.small, 'hex') as small, m.content_type, p.title,
                   p.width, p.height
            from product_media p join media m on m.sha256 = p.sha256
            where p.product_id = :id order by p.kind desc, p.position""";
    private static final String COLLECTIONS = """
            select c.id, c.slug, c.name from collection c join collection_product p on p.collection_id = c.id
            where p.product_id = :id order by c.position, c.name""";
    private static final String RELATED = """
            select r.id, r.slug, r.name from related_product x join product r on r.id = x.related_id
            where x.product_id = :id and (r.status = 'ACTIVE' or :all) order by x.position""";

    private final Database database;
    private final VariantRows variants;

    @Inject
    ProductRows(Database database, VariantRows variants) {
        this.database = database;
        this.variants = variants;
    }

    /** @param all also what is not on sale */
    Optional<ProductDetails> find(ProductId id, boolean all) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_ID)
                        .bind("id", id.value())
                        .bind("all", all)
                        .map((row, context) -> read(handle, row, all))
                        .findOne());
    }

    Optional<ProductDetails> find(String slug, boolean all) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_SLUG)
                        .bind("slug", slug)
                        .bind("all", all)
                        .map((row, context) -> read(handle, row, all))
                        .findOne());
    }

    /** The version of the product, which stays until the transaction ends. */
    Optional<Integer> lock(ProductId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOCK)
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .findOne());
    }

    void delete(ProductId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(DELETE).bind("id", id.value()).execute());
    }

    private ProductDetails read(Handle handle, ResultSet row, boolean all) throws SQLException {
        ProductId id = new ProductId(row.getObject("id", UUID.class));
        List<MediaView> media = handle.createQuery(MEDIA)
                .bind("id", id.value())
                .map(ProductRows::media)
                .list();
        ProductSummary summary = new ProductSummary(
                id,
                row.getString("slug"),
                row.getString("name"),
                ProductStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                media.stream()
                        .filter(one -> one.kind() == MediaView.Kind.IMAGE)
                        .findFirst()
                        .map(one -> one.small().orElse(one.sha256())),
                variants.find(List.of(id), all, ProductDraft.MOST_VARIANTS * 2).getOrDefault(id, List.of()));
        return new ProductDetails(
                summary,
                Optional.ofNullable(row.getString("reference")),
                row.getString("description"),
                TaxCategory.valueOf(row.getString("tax_category")),
                Optional.ofNullable(row.getString("tax_code")),
                row.getBoolean("made_to_order"),
                Optional.ofNullable(row.getObject("lead_days", Integer.class)),
                JsonPairs.read(row.getString("attributes")),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                media,
                named(handle, COLLECTIONS, id, all),
                named(handle, RELATED, id, all));
    }

    private static List<NamedSlug> named(Handle handle, String sql, ProductId id, boolean all) {
        return handle.createQuery(sql)
                .bind("id", id.value())
                .bind("all", all)
                .map((row, context) ->
                        new NamedSlug(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name")))
                .list();
    }

    private static MediaView media(ResultSet row, StatementContext context) throws SQLException {
        return new MediaView(
                MediaView.Kind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("small")),
                row.getString("content_type"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("width", Integer.class)),
                Optional.ofNullable(row.getObject("height", Integer.class)));
    }
}
