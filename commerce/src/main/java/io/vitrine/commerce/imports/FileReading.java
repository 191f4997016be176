package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.DocumentKind;
import java.io.IOException;
import java.util.Optional;

/** Reads a whole file, row after row. */
final class FileReading {

    private static final int MAX_RAW = 4_000;

    private final CsvRows rows;
    private final RowFields fields;
    private final RowReading preset;
    private final int columns;

    FileReading(CsvRows rows, Header header, RowReading preset) {
        this.rows = rows;
        this.fields = new RowFields(rows, header);
        this.preset = preset;
        this.columns = header.names().size();
    }

    /** Goes to the next row that is not blank. */
    boolean next() throws IOException {
        while (rows.next()) {
            if (!rows.blank()) {
                return true;
            }
        }
        return false;
    }

    long row() {
        return rows.row();
    }

    /** The row as it came, shortened when it is very long, without what a database cannot keep. */
    String raw() {
        return rows.raw(MAX_RAW).replace('\0', TextEncoding.DAMAGED);
    }

    /** What the row is. */
    Reading read() {
        try {
            rows.fault().ifPresent(fault -> {
                throw new RowRefused(fault);
            });
            if (rows.fields() != columns && !trailing()) {
                throw new RowRefused("Has " + rows.fields() + " columns where the header has " + columns);
            }
            return preset.read(fields);
        } catch (RowRefused refused) {
            return new Reading.Refused(refused.reason(), kind(), number());
        }
    }

    private boolean trailing() {
        for (int i = columns; i < rows.fields(); i++) {
            if (!rows.field(i).isBlank()) {
                return false;
            }
        }
        return rows.fields() > columns && rows.fields() <= FieldCuts.MAX_FIELDS;
    }

    private Optional<DocumentKind> kind() {
        return preset.kind(fields);
    }

    /** The document's number, when it is one that a document could have. */
    private Optional<String> number() {
        try {
            return Optional.of(fields.text(Column.NUMBER, LineMaker.MAX_NUMBER)).filter(number -> !number.isEmpty());
        } catch (RowRefused unreadable) {
            return Optional.empty();
        }
    }
}
