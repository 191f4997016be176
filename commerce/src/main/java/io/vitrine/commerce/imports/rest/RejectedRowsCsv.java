package io.vitrine.commerce.imports.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.vitrine.commerce.imports.Rejection;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;

/** Rejected rows as a CSV file, streamed a page at a time. No spreadsheet takes what is in it for a formula. */
final class RejectedRowsCsv implements StreamingOutput {

    static final int PAGE = 1_000;

    private final LongFunction<List<Rejection>> rows;

    /** @param rows the page after a row number */
    RejectedRowsCsv(LongFunction<List<Rejection>> rows) {
        this.rows = rows;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("row", "reason", "original");
        List<Rejection> page = rows.apply(0);
        while (!page.isEmpty()) {
            page.forEach(row -> csv.writeRecord(String.valueOf(row.row()), plain(row.reason()), plain(row.original())));
            page = rows.apply(page.get(page.size() - 1).row());
        }
        csv.close();
    }

    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
