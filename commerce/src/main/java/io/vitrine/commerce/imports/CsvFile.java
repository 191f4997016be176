package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file that has been opened: its header is read, its rows come next.
 *
 * @param names the header's fields
 */
record CsvFile(char delimiter, List<String> names, CsvRows rows) {

    /** Opens a text; it may be asked for twice. */
    interface Source {
        Reader open() throws IOException;
    }

    /** @throws JobRefused when this is no table of text, with a sentence for its owner */
    static CsvFile open(Source source) throws IOException {
        char delimiter = Delimiters.find(firstLine(source));
        CsvRows rows = new CsvRows(source.open(), delimiter);
        skipToHeader(rows);
        if (rows.fields() > FieldCuts.MAX_FIELDS) {
            throw new JobRefused("The first row has " + rows.fields() + " columns; a file may have "
                    + FieldCuts.MAX_FIELDS + " at most.");
        }
        List<String> names = IntStream.range(0, rows.fields())
                .mapToObj(rows::field)
                .map(String::strip)
                .toList();
        rows.expect(names.size());
        return new CsvFile(delimiter, names, rows);
    }

    private static String firstLine(Source source) throws IOException {
        try (Reader text = source.open()) {
            CsvRows whole = new CsvRows(text, '\n');
            skipToHeader(whole);
            String line = whole.raw(CsvRows.MAX_ROW);
            if (line.startsWith("PK\u0003\u0004")) {
                throw new JobRefused("This is a workbook or an archive, not a CSV file. Save the sheet as CSV first.");
            }
            if (line.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new JobRefused("This is not a text file. Send a CSV file with a header in its first row.");
            }
            return line;
        }
    }

    private static void skipToHeader(CsvRows rows) throws IOException {
        do {
            if (!rows.next()) {
                throw new JobRefused("The file has no rows. Send a CSV file with a header in its first row.");
            }
        } while (rows.blank());
    }
}
