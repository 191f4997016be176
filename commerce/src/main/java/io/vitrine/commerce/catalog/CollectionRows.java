package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of collections and of related products. */
@Dependent
class CollectionRows {

    private static final String ALL = """
            select c.id, c.slug, c.name, c.position, (
                select count(*) from collection_product x join product p on p.id = x.product_id
                where x.collection_id = c.id and p.status = 'ACTIVE') as products
            from collection c where cast(:id as uuid) is null or c.id = cast(:id as uuid) order by c.position, c.name, c.id""";
    private static final String WRITE = """
            insert into collection (id, slug, name, position, created_at) values (:id, :slug, :name, :position, :now)
            on conflict (id) do update set slug = excluded.slug, name = excluded.name, position = excluded.position""";
    private static final String DELETE = "delete from collection where id = :id";
    private static final String EMPTY = "delete from collection_product where collection_id = :id";
    private static final String FILL = """
            insert into collection_product (collection_id, product_id, position)
            select :id, p.id, x.position from unnest(:products) with ordinality as x (id, position)
            join product p on p.id = x.id""";
    private static final String UNRELATE = "delete from related_product where product_id = :id";
    private static final String RELATE = """
            insert into related_product (product_id, related_id, position)
            select :id, p.id, x.position from unnest(:products) with ordinality as x (id, position)
            join product p on p.id = x.id where p.id <> :id""";

    private static final String INSIDE = """
            select p.id, p.slug, p.name from product p join collection_product c on c.product_id = p.id
            where c.collection_id = :id order by c.position, p.name, p.id""";
    private static final String LEAVE = """
            delete from collection_product where product_id = :id and not collection_id = any(:collections)""";
    private static final String JOIN = """
            insert into collection_product (collection_id, product_id, position)
            select c.id, :id, (select coalesce(max(x.position) + 1, 1) from collection_product x where x.collection_id = c.id)
            from collection c where c.id = any(:collections)
            on conflict (collection_id, product_id) do nothing""";

    private final Database database;
    private final Clock clock;

    @Inject
    CollectionRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<CollectionView> all() {
        return find(Optional.empty());
    }

    Optional<CollectionView> find(CollectionId id) {
        return find(Optional.of(id)).stream().findFirst();
    }

    private List<CollectionView> find(Optional<CollectionId> id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("id", id.map(CollectionId::value).orElse(null))
                        .map(CollectionRows::read)
                        .list());
    }

    /** Adds the collection, or writes it anew. */
    void write(CollectionId id, CollectionDraft wanted) {
        ProductWriting.refusing(() -> database.tenant()
                .withHandle(handle -> handle.createUpdate(WRITE)
                        .bind("id", id.value())
                        .bind("slug", wanted.address())
                        .bind("name", wanted.name())
                        .bind("position", wanted.position())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    void delete(CollectionId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(DELETE).bind("id", id.value()).execute());
    }

    /** Puts these products in, and takes the others out; how many of them exist. */
    int fill(CollectionId id, List<ProductId> products) {
        return replace(EMPTY, FILL, id.value(), products);
    }

    /** Relates these products to the product, and no others; how many of them exist. */
    int relate(ProductId id, List<ProductId> products) {
        return replace(UNRELATE, RELATE, id.value(), products);
    }

    /** The products of a collection, on sale or not, in their order. */
    List<NamedSlug> inside(CollectionId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(INSIDE)
                        .bind("id", id.value())
                        .map((row, context) -> new NamedSlug(
                                row.getObject("id", UUID.class), row.getString("slug"), row.getString("name")))
                        .list());
    }

    /** Puts the product at the end of these collections where it is not in them, and takes it out of the others. */
    void place(ProductId product, List<CollectionId> collections) {
        UUID[] ids = collections.stream().map(CollectionId::value).toArray(UUID[]::new);
        database.tenant().useHandle(handle -> {
            for (String sql : List.of(LEAVE, JOIN)) {
                handle.createUpdate(sql)
                        .bind("id", product.value())
                        .bindByType("collections", ids, UUID[].class)
                        .execute();
            }
        });
    }

    private int replace(String empty, String fill, UUID id, List<ProductId> products) {
        UUID[] ids = products.stream().map(ProductId::value).toArray(UUID[]::new);
        return database.tenant().withHandle(handle -> {
            handle.createUpdate(empty).bind("id", id).execute();
            return handle.createUpdate(fill)
                    .bind("id", id)
                    .bindByType("products", ids, UUID[].class)
                    .execute();
        });
    }

    private static CollectionView read(ResultSet row, StatementContext context) throws SQLException {
        return new CollectionView(
                new CollectionId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getInt("position"),
                row.getLong("products"));
    }
}
