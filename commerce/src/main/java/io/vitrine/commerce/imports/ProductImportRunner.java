package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductExchange;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobRefused;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one import of products: reads the file, says of each row what it changes and, unless it is a dry run, changes it.
 * Each product has a transaction of its own. After a crash what is done is found done.
 */
@Dependent
class ProductImportRunner {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_WORKBOOK = 50_000_000;

    private final Steps steps;
    private final FileStore store;
    private final FileRows files;
    private final ProductImportRows rows;
    private final ProductsBefore before;
    private final ProductExchange exchange;
    private final ProductChanges changes;

    @Inject
    ProductImportRunner(
            Steps steps,
            FileStore store,
            FileRows files,
            ProductImportRows rows,
            ProductsBefore before,
            ProductExchange exchange,
            ProductChanges changes) {
        this.steps = steps;
        this.store = store;
        this.files = files;
        this.rows = rows;
        this.before = before;
        this.exchange = exchange;
        this.changes = changes;
    }

    /** @throws JobRefused when the file cannot be imported, with a sentence for its owner */
    JsonObject run(JobId job, JobProgress progress) {
        ProductImport asked = steps.step(() -> rows.find(job)).orElseThrow();
        StoredFile file = steps.step(() -> files.find(asked.file()))
                .filter(found -> steps.step(() -> files.piece(found.id(), 0)).isPresent())
                .orElseThrow(() -> new JobRefused("The file is not kept any more. Upload it again."));
        try {
            Collection<ProductGroup> groups = groups(asked, file);
            long done = 0;
            for (ProductGroup group : groups) {
                work(asked, group);
                progress.at(++done, groups.size());
            }
            if (!asked.dryRun()) {
                steps.run(() -> rows.applied(job));
            }
            return result(asked, groups.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collection<ProductGroup> groups(ProductImport asked, StoredFile file) throws IOException {
        try (InputStream bytes = store.bytes(file)) {
            if (!workbook(bytes.readNBytes(2))) {
                return read(asked, new CsvTable(CsvFile.open(() -> store.open(file))));
            }
        }
        if (file.bytes() > MOST_WORKBOOK) {
            throw new JobRefused("A workbook may have 50 MB at most; send CSV.");
        }
        try (InputStream bytes = store.bytes(file);
                SheetTable sheet = SheetTable.open(bytes.readAllBytes())) {
            return read(asked, sheet);
        }
    }

    private static boolean workbook(byte[] start) {
        return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }

    private Collection<ProductGroup> read(ProductImport asked, RowTable table) throws IOException {
        ProductReading reading = new ProductReading(asked.preset(), new ProductColumns(table));
        Map<String, ProductGroup> groups = new LinkedHashMap<>();
        int count = 0;
        while (table.next()) {
            if (++count > MOST_ROWS) {
                throw new JobRefused("The file has more than 100,000 rows; split it.");
            }
            try {
                ProductRow row = reading.read(table.row());
                groups.computeIfAbsent(row.product(), ProductGroup::new).add(row);
            } catch (RowRefused refused) {
                ProposedRow wrong =
                        new ProposedRow(table.row(), ProposedRow.Kind.ERROR, "", refused.reason(), Optional.empty());
                steps.run(() -> rows.note(asked.job(), List.of(wrong)));
            }
        }
        return groups.values();
    }

    private void work(ProductImport asked, ProductGroup group) {
        String refusal = "";
        try {
            steps.run(() -> rows.note(asked.job(), put(asked, group)));
        } catch (RowRefused refused) {
            refusal = refused.reason();
        } catch (Problem refused) {
            refusal = refused.detail();
        }
        if (!refusal.isEmpty()) {
            String reason = refusal;
            steps.run(() -> rows.note(asked.job(), group.refused(reason)));
        }
    }

    private List<ProposedRow> put(ProductImport asked, ProductGroup group) {
        List<ProductDetails> holding = exchange.holding(group.skus());
        if (holding.size() > 1) {
            throw new RowRefused("Its SKUs belong to different products");
        }
        Optional<ProductDetails> old = holding.stream().findFirst();
        ProductDraft draft = group.draft(old, CurrentCall.require().business().currency());
        List<ProposedRow> compared = group.compared(old, draft);
        boolean same = compared.stream().allMatch(row -> row.kind() == ProposedRow.Kind.SAME);
        if (!asked.dryRun() && !same) {
            Optional<ProductId> known = old.map(details -> details.summary().id());
            known.ifPresent(id -> before.keep(asked.job(), id));
            ProductId written = changes.write(known, draft);
            if (known.isEmpty()) {
                before.keepNew(asked.job(), written);
            }
        }
        return compared;
    }

    private JsonObject result(ProductImport asked, int products) {
        Map<String, Long> counts = steps.step(() -> rows.counts(asked.job()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("products", products);
        for (String kind : List.of("NEW", "CHANGED", "SAME", "ERROR", "DEARER", "CHEAPER")) {
            json.add(kind.toLowerCase(Locale.ROOT), counts.getOrDefault(kind, 0L));
        }
        return json.add("dryRun", asked.dryRun())
                .add("rowsUrl", "/api/imports/" + asked.job() + "/rows")
                .build();
    }
}
