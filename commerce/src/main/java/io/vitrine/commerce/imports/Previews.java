package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks into the beginning of a stored file. */
@Dependent
class Previews {

    private static final int ROWS = 10;

    private final FileStore store;

    @Inject
    Previews(FileStore store) {
        this.store = store;
    }

    /** @throws Problem 422 when the file is no table of text */
    Preview of(StoredFile file, Optional<Preset> wanted) {
        try {
            CsvFile csv = CsvFile.open(() -> store.open(file));
            Header header = Header.read(csv.names(), Mapping.none());
            Preset preset = wanted.orElseGet(() -> suggested(csv.names()));
            return new Preview(
                    file.id(),
                    file.name(),
                    file.bytes(),
                    file.lines(),
                    file.encoding().label(),
                    Delimiters.name(csv.delimiter()),
                    csv.names(),
                    rows(csv),
                    preset,
                    header.mapping(),
                    header.missing(preset),
                    notes(file, csv, preset, wanted.isEmpty()));
        } catch (JobRefused refused) {
            throw Problem.invalid("file", String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the online-retail kind are known by their two telling headers. */
    static Preset suggested(List<String> names) {
        List<String> plain = names.stream().map(Column::plain).toList();
        boolean invoices = plain.contains("invoiceno") || plain.contains("invoice");
        return invoices && plain.contains("stockcode") ? Preset.ONLINE_RETAIL : Preset.GENERIC;
    }

    private static List<List<String>> rows(CsvFile csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < ROWS && csv.rows().next()) {
            if (!csv.rows().blank()) {
                rows.add(IntStream.range(0, csv.names().size())
                        .mapToObj(csv.rows()::field)
                        .toList());
            }
        }
        return rows;
    }

    private static List<String> notes(StoredFile file, CsvFile csv, Preset preset, boolean guessed) {
        List<String> notes = new ArrayList<>();
        notes.add("Fields are separated by a " + Delimiters.name(csv.delimiter()) + ", as the header has it.");
        file.encoding().note().ifPresent(notes::add);
        if (guessed) {
            notes.add(
                    preset == Preset.ONLINE_RETAIL
                            ? "The columns InvoiceNo and StockCode are those of the online-retail format."
                            : "The columns are none of a known format, so they were matched by their names.");
        }
        return notes;
    }
}
