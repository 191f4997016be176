package io.vitrine.commerce.settlement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vitrine.core.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a settlement file whole, or says what is wrong with which of its rows. */
final class SettlementFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_FIELD = 2_000;
    private static final String FILE = "file";

    private SettlementFile() {}

    /** @throws Problem 422 when something in it cannot be read: then nothing of it is taken */
    static List<FileLine> read(byte[] content, SettlementFormat format, Currency own) {
        String text = text(content);
        List<FileLine> lines = new ArrayList<>();
        List<Problem.FieldError> errors = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(1 << 20)
                .allowMissingFields(true)
                .allowExtraFields(format == SettlementFormat.PAYPAL)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            int row = 0;
            for (CsvRecord record : csv) {
                row++;
                if (header.isEmpty()) {
                    header = header(record, format, row);
                } else if (errors.size() < MOST_ERRORS) {
                    Columns.read(format, new Cells(row, values(header, record), errors), own)
                            .ifPresent(lines::add);
                }
                if (row > MOST_ROWS) {
                    throw Problem.invalid(FILE, "Send at most 20,000 rows; split the file by days.");
                }
            }
        } catch (IOException | CsvParseException e) {
            throw Problem.invalid(
                    FILE,
                    "This is no CSV file: a row has more fields than the header, or a quotation mark stands where none may.");
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        if (lines.isEmpty()) {
            throw Problem.invalid(FILE, "There is no row in it beside the header.");
        }
        return List.copyOf(lines);
    }

    /** PayPal's report has lines of its own before the header. */
    private static List<String> header(CsvRecord record, SettlementFormat format, int row) {
        List<String> names = record.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> missing = new TreeSet<>(Columns.required(format));
        missing.removeAll(names);
        if (missing.isEmpty() && names.size() <= MOST_COLUMNS) {
            return names;
        }
        if (format == SettlementFormat.PAYPAL && row < 10) {
            return List.of();
        }
        throw Problem.invalid(
                FILE, "The header lacks: " + String.join(", ", missing) + ". Is it a file of " + format + "?");
    }

    private static Map<String, String> values(List<String> header, CsvRecord record) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            String value = record.getField(i);
            values.putIfAbsent(header.get(i), value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
        }
        return values;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Problem.invalid(FILE, "This is no text. Send a CSV file.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.invalid(FILE, "Save the file as CSV in UTF-8.");
        }
    }
}
