package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Products as they were before an import, kept and put back by the database, column by column. */
@Dependent
class ProductsBefore {

    private static final String BASE = "from_quantity = 1 and customer_group is null and valid_from = '-infinity'";

    private static final String KEEP = """
            insert into product_import_before (job_id, product_id, version, product, variants, prices)
            select :job, p.id, p.version + 1, row_to_json(p),
                   (select json_agg(v) from variant v where v.product_id = p.id),
                   (select json_agg(x) from variant_price x join variant v on v.id = x.variant_id
                    where v.product_id = p.id and x.""" + BASE + """
            ) from product p where p.id = :product
            on conflict (job_id, product_id) do nothing""";
    private static final String KEEP_NEW = """
            insert into product_import_before (job_id, product_id, version) values (:job, :product, 0)
            on conflict (job_id, product_id) do nothing""";
    private static final String KEPT =
            "select product_id from product_import_before where job_id = :job order by product_id";
    private static final String UNTOUCHED = """
            select b.product is null from product_import_before b join product p on p.id = b.product_id
            where b.job_id = :job and b.product_id = :product and b.version = p.version for update of p""";
    private static final String USED = """
            select exists (select from variant v where v.product_id = :product and (
                exists (select from stock_level s where s.variant_id = v.id)
                or exists (select from stock_entry e where e.variant_id = v.id)
                or exists (select from order_line_detail l where l.variant_id = v.id)
                or exists (select from cart_line c where c.variant_id = v.id)))""";
    private static final String DELETE = "delete from product where id = :product";
    private static final String ARCHIVE =
            "update product set status = 'ARCHIVED', version = version + 1, updated_at = now() where id = :product";
    private static final String PRODUCT = """
            update product p set slug = o.slug, name = o.name, reference = o.reference, description = o.description,
                status = o.status, tax_category = o.tax_category, tax_code = o.tax_code, made_to_order = o.made_to_order,
                lead_days = o.lead_days, attributes = o.attributes, facets = o.facets, search = o.search,
                search_text = o.search_text, updated_at = now(), version = p.version + 1
            from product_import_before b, json_populate_record(cast(null as product), b.product) o
            where b.job_id = :job and b.product_id = :product and p.id = b.product_id""";
    private static final String VARIANTS = """
            update variant v set sku = o.sku, position = o.position, options = o.options, label = o.label,
                barcode = o.barcode, weight_grams = o.weight_grams, tracked = o.tracked, active = o.active
            from product_import_before b, json_populate_recordset(cast(null as variant), b.variants) o
            where b.job_id = :job and b.product_id = :product and v.id = o.id""";
    private static final String ADDED_VARIANTS = """
            update variant v set active = false from product_import_before b
            where b.job_id = :job and b.product_id = :product and v.product_id = b.product_id and not exists (
                select from json_populate_recordset(cast(null as variant), b.variants) o where o.id = v.id)""";
    private static final String PRICES_AWAY = """
            delete from variant_price where
            """ + BASE + """
             and variant_id in (select id from variant where product_id = :product)""";
    private static final String PRICES = """
            insert into variant_price select o.* from product_import_before b,
                json_populate_recordset(cast(null as variant_price), b.prices) o
            where b.job_id = :job and b.product_id = :product""";

    private final Database database;

    @Inject
    ProductsBefore(Database database) {
        this.database = database;
    }

    /** Keeps a product that is about to be changed once. */
    void keep(JobId job, ProductId product) {
        run(KEEP, job, product.value());
    }

    /** Notes a product that the import has added. */
    void keepNew(JobId job, ProductId product) {
        run(KEEP_NEW, job, product.value());
    }

    List<UUID> kept(JobId job) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(KEPT)
                        .bind("job", job.value())
                        .mapTo(UUID.class)
                        .list());
    }

    /** Puts one product back; false when somebody has changed or deleted it since, which stays. */
    boolean restore(JobId job, UUID product) {
        List<Boolean> added = database.tenant()
                .withHandle(handle -> handle.createQuery(UNTOUCHED)
                        .bind("job", job.value())
                        .bind("product", product)
                        .mapTo(Boolean.class)
                        .list());
        if (added.isEmpty()) {
            return false;
        }
        if (added.get(0)) {
            database.tenant().useHandle(handle -> remove(handle, product));
        } else {
            List.of(PRODUCT, VARIANTS, ADDED_VARIANTS, PRICES_AWAY, PRICES).forEach(sql -> run(sql, job, product));
        }
        return true;
    }

    private static void remove(Handle handle, UUID product) {
        boolean used = handle.createQuery(USED)
                .bind("product", product)
                .mapTo(Boolean.class)
                .one();
        handle.createUpdate(used ? ARCHIVE : DELETE).bind("product", product).execute();
    }

    private void run(String sql, JobId job, UUID product) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("job", job.value())
                        .bind("product", product)
                        .execute());
    }
}
