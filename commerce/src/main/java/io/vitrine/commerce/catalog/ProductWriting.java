package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes products with their variants, first prices and what the search reads, inside the caller's transaction. */
@Dependent
class ProductWriting {

    private static final String INSERT = """
            insert into product (id, slug, name, reference, description, status, tax_category, tax_code, made_to_order,
                                 lead_days, attributes, facets, search, search_text, created_at, updated_at)
            values (:id, :slug, :name, :reference, :description, :status, :tax_category, :tax_code, :made_to_order,
                    :lead_days, cast(:attributes as json), :facets,
                    setweight(to_tsvector('simple', :words_a), 'A') || setweight(to_tsvector('simple', :words_b), 'B')
                        || setweight(to_tsvector('simple', :words_c), 'C'),
                    :search_text, :now, :now)""";
    private static final String UPDATE = """
            update product set slug = :slug, name = :name, reference = :reference, description = :description,
                status = :status, tax_category = :tax_category, tax_code = :tax_code, made_to_order = :made_to_order,
                lead_days = :lead_days, attributes = cast(:attributes as json), facets = :facets,
                search = setweight(to_tsvector('simple', :words_a), 'A') || setweight(to_tsvector('simple', :words_b), 'B')
                    || setweight(to_tsvector('simple', :words_c), 'C'),
                search_text = :search_text, updated_at = :now, version = version + 1
            where id = :id""";
    private static final String VARIANTS = """
            insert into variant (id, product_id, position, sku, options, label, barcode, weight_grams, tracked, active,
                                 created_at)
            select v.id, :product, v.position, v.sku, cast(v.options as json), v.label, v.barcode, v.weight, v.tracked,
                   v.active, :now
            from unnest(cast(:ids as uuid[]), cast(:positions as int[]), cast(:skus as text[]), cast(:options as text[]),
                        cast(:labels as text[]), cast(:barcodes as text[]), cast(:weights as int[]),
                        cast(:tracked as boolean[]), cast(:active as boolean[]))
                as v (id, position, sku, options, label, barcode, weight, tracked, active)
            on conflict (id) do update set position = excluded.position, sku = excluded.sku, options = excluded.options,
                label = excluded.label, barcode = excluded.barcode, weight_grams = excluded.weight_grams,
                tracked = excluded.tracked, active = excluded.active""";
    private static final String PRICES = """
            insert into variant_price (id, variant_id, currency, amount, created_at)
            select p.id, p.variant_id, p.currency, p.amount, :now
            from unnest(cast(:ids as uuid[]), cast(:variants as uuid[]), cast(:currencies as text[]),
                        cast(cast(:amounts as text[]) as numeric[])) as p (id, variant_id, currency, amount)
            on conflict (variant_id, currency, from_quantity, coalesce(customer_group, ''), valid_from)
            do update set amount = excluded.amount""";
    private static final String TAKEN = """
            select sku from variant where sku = any(:skus) and product_id <> :product""";
    private static final String SLUGS = """
            select slug from product where (slug = :slug or slug like :like) and id <> :product""";

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ProductWriting(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds a product and its variants, whose ids come back in their order. @throws Problem 422 for a taken SKU or slug */
    ProductDraft add(ProductId id, ProductDraft wanted) {
        return write(id, wanted, INSERT);
    }

    /** Writes the product anew; variants that the draft does not name stay as they are. */
    ProductDraft change(ProductId id, ProductDraft wanted) {
        return write(id, wanted, UPDATE);
    }

    private ProductDraft write(ProductId id, ProductDraft wanted, String sql) {
        refuseTakenSkus(id, wanted);
        ProductDraft product = wanted.with(
                slug(id, wanted),
                wanted.variants().stream().map(this::identified).toList());
        return refusing(() -> {
            database.tenant().useHandle(handle -> {
                bind(handle.createUpdate(sql), id, product).execute();
                VariantArrays.bind(handle.createUpdate(VARIANTS), product.variants())
                        .bind("product", id.value())
                        .bind("now", clock.instant())
                        .execute();
                List<VariantDraft> priced = product.variants().stream()
                        .filter(variant -> variant.price().isPresent())
                        .toList();
                if (!priced.isEmpty()) {
                    VariantArrays.bindPrices(handle.createUpdate(PRICES), priced, ids)
                            .bind("now", clock.instant())
                            .execute();
                }
            });
            return product;
        });
    }

    private <S extends SqlStatement<S>> S bind(S statement, ProductId id, ProductDraft product) {
        String words =
                SearchWords.plain(product.name() + " " + product.reference().orElse(""));
        String skus = product.variants().stream().map(VariantDraft::sku).collect(Collectors.joining(" "));
        String told = String.join(" ", product.attributes().values()) + " "
                + product.variants().stream()
                        .map(VariantDraft::label)
                        .distinct()
                        .collect(Collectors.joining(" "));
        String plainSkus = SearchWords.plain(skus);
        return statement
                .bind("id", id.value())
                .bind("slug", product.slug().orElseThrow())
                .bind("name", product.name())
                .bind("reference", product.reference().orElse(null))
                .bind("description", product.description())
                .bind("status", product.status().name())
                .bind("tax_category", product.taxCategory().name())
                .bind("tax_code", product.taxCode().orElse(null))
                .bind("made_to_order", product.madeToOrder())
                .bind("lead_days", product.leadDays().orElse(null))
                .bind("attributes", JsonPairs.write(product.attributes()))
                .bindByType("facets", Facets.of(product), String[].class)
                .bind("words_a", words + " " + plainSkus)
                .bind("words_b", SearchWords.plain(told))
                .bind("words_c", SearchWords.plain(product.description()))
                .bind("search_text", words + " " + plainSkus.substring(0, Math.min(plainSkus.length(), 200)))
                .bind("now", clock.instant());
    }

    private VariantDraft identified(VariantDraft variant) {
        return variant.id().isPresent()
                ? variant
                : new VariantDraft(
                        Optional.of(new VariantId(ids.next())),
                        variant.sku(),
                        variant.options(),
                        variant.price(),
                        variant.barcode(),
                        variant.weightGrams(),
                        variant.tracked(),
                        variant.active());
    }

    private void refuseTakenSkus(ProductId id, ProductDraft wanted) {
        String[] skus = wanted.variants().stream().map(VariantDraft::sku).toArray(String[]::new);
        List<String> taken = database.tenant()
                .withHandle(handle -> handle.createQuery(TAKEN)
                        .bindByType("skus", skus, String[].class)
                        .bind("product", id.value())
                        .mapTo(String.class)
                        .list());
        List<Problem.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < skus.length; i++) {
            if (taken.contains(skus[i])) {
                errors.add(new Problem.FieldError("variants[" + i + "].sku", "Another product has this SKU."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** The slug that was asked for, or the first free one of the name. */
    private String slug(ProductId id, ProductDraft wanted) {
        String slug = wanted.slug().orElseGet(() -> SearchWords.slug(wanted.name()));
        List<String> taken = database.tenant()
                .withHandle(handle -> handle.createQuery(SLUGS)
                        .bind("slug", slug)
                        .bind("like", wanted.slug().isPresent() ? slug : slug + "-%")
                        .bind("product", id.value())
                        .mapTo(String.class)
                        .list());
        if (!taken.contains(slug)) {
            return slug;
        }
        if (wanted.slug().isPresent()) {
            throw Problem.invalid("slug", "Another product has this address; choose one that tells them apart.");
        }
        int number = 2;
        while (taken.contains(slug + "-" + number)) {
            number++;
        }
        return slug + "-" + number;
    }

    /** What the database refuses although it was free a moment ago, or still holds on to. */
    static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException failure) {
            throw CatalogueRefused.from(failure);
        }
    }

    /** Facts for the trail. */
    static Map<String, String> facts(ProductDraft product) {
        return Map.of(
                "slug", product.slug().orElse(""),
                "status", product.status().name(),
                "variants", String.valueOf(product.variants().size()));
    }

    static UUID[] values(List<VariantId> variants) {
        return variants.stream().map(VariantId::value).toArray(UUID[]::new);
    }
}
