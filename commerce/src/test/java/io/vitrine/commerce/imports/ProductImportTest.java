package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.CatalogShop;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobRefused;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file of products: what it would change, what it changes, and how it was before. */
class ProductImportTest {

    private static final String TWO_BOOTS = """
            product,name,status,sku,price,option:size
            boot,Field boot,active,B-40,100.00,40
            boot,,,B-41,100.00,41
            """;

    private final CatalogShop shop = new CatalogShop();
    private final Steps steps = new Steps() {
        @Override
        public <T> T step(Supplier<T> work) {
            return shop.in(work);
        }
    };
    private final FileRows files = new FileRows(shop.database, CatalogShop.CLOCK);
    private final FileStore store = new FileStore(steps, files, shop.ids);
    private final ProductImportRows rows = new ProductImportRows(shop.database, CatalogShop.CLOCK);
    private final ProductsBefore before = new ProductsBefore(shop.database);
    private final ProductImportRunner runner =
            new ProductImportRunner(steps, store, files, rows, before, shop.exchange(), shop::write);

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        JsonObject result = result(asked(TWO_BOOTS, ProductPreset.GENERIC, true));
        assertEquals(2, result.getInt("new"));
        assertEquals(0, shop.count("select count(*) from product"));
        assertEquals(1, result.getInt("products"));
    }

    @Test
    void aFileThatComesAgainChangesNothingAndPricesAreComparedInPercent() {
        run(TWO_BOOTS);
        assertEquals(
                2,
                shop.count("select count(*) from variant v join product p on p.id = v.product_id"
                        + " where p.name = 'Field boot' and p.status = 'ACTIVE'"));
        assertEquals(2, result(run(TWO_BOOTS)).getInt("same"));
        JobId dearer = run(TWO_BOOTS.replace("B-40,100.00", "B-40,110.00"));
        assertEquals("CHANGED +10.0", shown(dearer, 0));
        assertEquals("SAME", shown(dearer, 1));
        assertEquals(1, result(dearer).getInt("dearer"));
        assertEquals(110, shop.count("select cast(max(amount) as bigint) from variant_price"));
    }

    @Test
    void onlyTheImportThatWasAppliedLastCanBeTakenBack() {
        JobId first = run(TWO_BOOTS);
        assertEquals(ProductImportView.Standing.UNDOABLE, standing(first));
        JobId second = run(TWO_BOOTS.replace("B-40,100.00", "B-40,110.00"));
        JobId proposal = asked(TWO_BOOTS, ProductPreset.SHOPIFY, true);
        assertEquals(ProductImportView.Standing.APPLIED, standing(first));
        assertEquals(ProductImportView.Standing.UNDOABLE, standing(second));
        assertEquals(ProductImportView.Standing.OPEN, standing(proposal));
        shop.execute("update product_import set undo_job = ? where job_id = ?", proposal.value(), second.value());
        assertEquals(ProductImportView.Standing.UNDONE, standing(second));
        assertEquals(ProductImportView.Standing.UNDOABLE, standing(first));
    }

    private ProductImportView.Standing standing(JobId job) {
        JobView done = new JobView(
                job,
                "product-import",
                JobState.DONE,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CatalogShop.CLOCK.instant());
        return shop.in(() -> rows.seen(done)).orElseThrow().standing();
    }

    @Test
    void aProductComesInWhollyOrNotAtAll() {
        JobId job = run(TWO_BOOTS + "boot,,,B-42,-5,42\nshoe,Shoe\u202e,active,S-1,5,1\nlace,Lace,active,L-1,0.99999,\n"
                + "belt,Belt,active,BELT,12,\n");
        List<String> kinds = shop.in(() -> rows.page(job, 0, 100)).stream()
                .map(row -> row.row() + " " + row.kind())
                .toList();
        assertEquals(List.of("2 NEW", "3 NEW", "4 ERROR", "5 ERROR", "6 ERROR", "7 NEW"), kinds);
        assertTrue(reason(job, 2).contains("negative"), reason(job, 2));
        assertTrue(reason(job, 3).startsWith("name"), reason(job, 3));
        assertEquals(0, shop.count("select count(*) from variant where sku in ('S-1', 'L-1', 'B-42')"));
    }

    @Test
    void whatNobodyHasTouchedSinceIsTakenBack() {
        run(TWO_BOOTS);
        JobId second = run("""
                product,name,sku,price,option:size
                boot,Renamed,B-40,90.00,40
                boot,,B-43,90.00,43
                hat,Hat,H-1,5.00,
                cap,Cap,C-1,5.00,
                """);
        shop.execute("update product set name = 'Mine', version = version + 1 where slug = 'cap'");
        assertEquals(3, shop.in(() -> before.kept(second)).size());
        long restored = shop.in(() -> before.kept(second)).stream()
                .filter(product -> shop.in(() -> before.restore(second, product)))
                .count();
        assertEquals(2, restored, "the cap has been changed since");
        assertEquals(1, shop.count("select count(*) from product where name = 'Field boot'"));
        assertEquals(0, shop.count("select count(*) from product where name = 'Hat'"));
        assertEquals(1, shop.count("select count(*) from product where name = 'Mine'"));
        assertEquals(1, shop.count("select count(*) from variant where sku = 'B-43' and not active"));
        assertEquals(
                1,
                shop.count("select count(*) from variant_price x join variant v on v.id = x.variant_id"
                        + " where v.sku = 'B-40' and x.amount = 100"));
    }

    @Test
    void filesOfOtherShopsAreUnderstood() {
        run(ProductPreset.SHOPIFY, """
                Handle,Title,Body (HTML),Status,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Grams
                tee,Tee,<p>Soft &amp; <b>light</b></p>,active,Size,S,TEE-S,19.90,150
                tee,,,,,M,TEE-M,19.90,160
                """);
        run(ProductPreset.WOOCOMMERCE, """
                Type,SKU,Name,Published,Description,Regular price,Parent,Attribute 1 name,Attribute 1 value(s),Weight (kg)
                variable,MUG,Mug,1,Holds tea,,,Colour,"Red, Blue",
                variation,MUG-R,,1,,8.00,MUG,Colour,Red,0.35
                simple,SPOON,Spoon,0,,3.00,,,,0.02
                """);
        List<String> found = shop.in(() -> shop.exchange().page(Optional.empty(), 10)).stream()
                .map(ProductImportTest::words)
                .toList();
        assertEquals(
                List.of(
                        "Tee ACTIVE Soft & light TEE-S{size=S}150 TEE-M{size=M}160",
                        "Mug ACTIVE Holds tea MUG-R{colour=Red}350",
                        "Spoon DRAFT  SPOON{}20"),
                found);
    }

    @Test
    void aWorkbookGoesOutAndComesInAgainUnchanged() throws IOException {
        run(TWO_BOOTS.replace("Field boot", "=1+1") + "belt,'Belt',draft,BELT,12.3456,\n");
        ProductExport export = new ProductExport(shop.exchange(), steps);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CurrentCall.run(Call.system(shop.business, "test"), () -> {
            try {
                export.workbook(workbook);
                export.csv(csv);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertTrue(csv.toString(StandardCharsets.UTF_8).contains(",'=1+1,"), csv.toString(StandardCharsets.UTF_8));
        assertEquals(
                3, result(run(ProductPreset.GENERIC, workbook.toByteArray())).getInt("same"));
        assertEquals(3, result(run(ProductPreset.GENERIC, csv.toByteArray())).getInt("same"));
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedWithTheCure() {
        JobRefused refused = assertThrows(JobRefused.class, () -> run(ProductPreset.SHOPIFY, TWO_BOOTS));
        assertTrue(String.valueOf(refused.getMessage()).contains("Handle"));
    }

    private static String words(ProductDetails product) {
        return product.summary().name() + " " + product.summary().status() + " " + product.description() + " "
                + product.summary().variants().stream()
                        .map(variant -> variant.sku()
                                + variant.options()
                                + variant.weightGrams().map(String::valueOf).orElse(""))
                        .collect(Collectors.joining(" "));
    }

    private JobId run(String csv) {
        return run(ProductPreset.GENERIC, csv);
    }

    private JobId run(ProductPreset preset, String csv) {
        return run(preset, csv.getBytes(StandardCharsets.UTF_8));
    }

    private JobId run(ProductPreset preset, byte[] file) {
        JobId job = asked(file, preset, false);
        result(job);
        return job;
    }

    private JobId asked(String csv, ProductPreset preset, boolean dry) {
        return asked(csv.getBytes(StandardCharsets.UTF_8), preset, dry);
    }

    private JobId asked(byte[] file, ProductPreset preset, boolean dry) {
        StoredFile stored = CurrentCall.with(
                Call.system(shop.business, "test"), () -> store.store("products", new ByteArrayInputStream(file)));
        JobId job = new JobId(shop.ids.next());
        shop.execute(
                "insert into job (id, kind, state, created_by, created_at, updated_at)"
                        + " values (?, 'product-import', 'RUNNING', 'test', now(), now())",
                job.value());
        steps.run(() -> rows.add(new ProductImport(job, stored.id(), preset, dry)));
        return job;
    }

    /** Runs the job, the second time as after a crash: what was noted stays. */
    private JsonObject result(JobId job) {
        return CurrentCall.with(Call.system(shop.business, "test"), () -> runner.run(job, (done, total) -> {}));
    }

    private String shown(JobId job, int place) {
        ProposedRow row = shop.in(() -> rows.page(job, 0, 100)).get(place);
        return row.kind() + row.change().map(change -> " +" + change).orElse("");
    }

    private String reason(JobId job, int place) {
        return shop.in(() -> rows.page(job, 0, 100)).get(place).reason();
    }
}
