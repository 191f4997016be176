package io.vitrine.commerce.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductExchange;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All products as a file that comes in again as it went out: a variant per row, in the columns of the generic preset. */
@Dependent
public class ProductExport {

    private static final int PAGE = 200;
    private static final List<String> COLUMNS =
            List.of("product", "name", "description", "status", "sku", "price", "currency", "barcode", "weight_grams");

    private final ProductExchange exchange;
    private final Steps steps;

    @Inject
    ProductExport(ProductExchange exchange, Steps steps) {
        this.exchange = exchange;
        this.steps = steps;
    }

    /** Writes CSV. No spreadsheet takes what is in it for a formula. */
    public void csv(OutputStream out) throws IOException {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        Set<String> options = options();
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(header(options));
        each(product ->
                product.summary().variants().forEach(variant -> csv.writeRecord(row(product, variant, options))));
        csv.close();
    }

    /** Writes a workbook of one sheet, all cells text. */
    public void workbook(OutputStream out) throws IOException {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        Set<String> options = options();
        try (Workbook workbook = new Workbook(out, "Vitrine", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Products");
            int[] row = {0};
            write(sheet, row[0]++, header(options));
            each(product -> product.summary()
                    .variants()
                    .forEach(variant -> write(sheet, row[0]++, row(product, variant, options))));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            sheet.value(row, i, fields.get(i));
        }
    }

    private Set<String> options() {
        Set<String> options = new TreeSet<>();
        each(product -> product.summary()
                .variants()
                .forEach(variant -> options.addAll(variant.options().keySet())));
        return options;
    }

    private void each(Consumer<ProductDetails> work) {
        Optional<ProductId> after = Optional.empty();
        List<ProductDetails> page = page(after);
        while (!page.isEmpty()) {
            page.forEach(work);
            after = Optional.of(page.get(page.size() - 1).summary().id());
            page = page(after);
        }
    }

    private List<ProductDetails> page(Optional<ProductId> after) {
        return steps.step(() -> exchange.page(after, PAGE));
    }

    static List<String> header(Set<String> options) {
        List<String> header = new ArrayList<>(COLUMNS);
        options.forEach(option -> header.add("option:" + option));
        return header;
    }

    static List<String> row(ProductDetails product, VariantView variant, Set<String> options) {
        List<String> row = new ArrayList<>(List.of(
                product.summary().slug(),
                plain(product.summary().name()),
                plain(product.description()),
                product.summary().status().name(),
                plain(variant.sku()),
                variant.price().map(price -> price.amount().toPlainString()).orElse(""),
                variant.price().map(price -> price.currency().getCurrencyCode()).orElse(""),
                variant.barcode().map(ProductExport::plain).orElse(""),
                variant.weightGrams().map(String::valueOf).orElse("")));
        options.forEach(option -> row.add(plain(variant.options().getOrDefault(option, ""))));
        return row;
    }

    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
