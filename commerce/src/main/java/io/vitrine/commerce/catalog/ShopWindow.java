package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What everybody sees of the current business's range as a whole. */
@ApplicationScoped
public class ShopWindow {

    /** The page of a product on sale, and when it last changed. */
    public record Address(String slug, Instant updatedAt) {}

    /** The page and picture of the product to which a variant belongs. */
    public record Seen(String slug, Optional<String> picture) {}

    private static final String OPEN = "select exists (select from product where status = 'ACTIVE')";

    private static final String COUNT = "select count(*) from product where status = 'ACTIVE'";

    private static final String ADDRESSES = """
            select slug, updated_at from product where status = 'ACTIVE' order by created_at desc, id desc limit 50000""";

    private static final String COLLECTIONS = """
            select c.id, c.slug, c.name from collection c
            where exists (select from collection_product cp join product p on p.id = cp.product_id
                          where cp.collection_id = c.id and p.status = 'ACTIVE')
            order by c.position, c.name, c.id limit 12""";

    private static final String SEEN = """
            select v.id, p.slug, (select encode(coalesce(m.small, m.sha256), 'hex') from product_media m
                                  where m.product_id = p.id and m.kind = 'IMAGE' order by m.position limit 1) as picture
            from variant v join product p on p.id = v.product_id and p.status = 'ACTIVE' where v.id = any(:variants)""";

    @Inject
    Database database;

    /** Whether anything is on sale. */
    @Transactional
    public boolean open() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(OPEN).mapTo(Boolean.class).one());
    }

    /** How many products are on sale. */
    @Transactional
    public long count() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(COUNT).mapTo(Long.class).one());
    }

    /** The products on sale, the newest first, at most 50,000. */
    @Transactional
    public List<Address> addresses() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ADDRESSES)
                        .map((row, context) -> new Address(
                                row.getString("slug"),
                                row.getObject("updated_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }

    /** The first collections that have something on sale. */
    @Transactional
    public List<NamedSlug> collections() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COLLECTIONS)
                        .map((row, context) -> new NamedSlug(
                                row.getObject("id", UUID.class), row.getString("slug"), row.getString("name")))
                        .list());
    }

    /** Where these variants are shown; one that is not on sale is absent. */
    @Transactional
    public Map<VariantId, Seen> where(Collection<VariantId> variants) {
        UUID[] ids = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        Map<VariantId, Seen> seen = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(SEEN)
                        .bindByType("variants", ids, UUID[].class)
                        .map((row, context) -> Map.entry(
                                new VariantId(row.getObject("id", UUID.class)),
                                new Seen(row.getString("slug"), Optional.ofNullable(row.getString("picture")))))
                        .forEach(found -> seen.put(found.getKey(), found.getValue())));
        return Map.copyOf(seen);
    }
}
