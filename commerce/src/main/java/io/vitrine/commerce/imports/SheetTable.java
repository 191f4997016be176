package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook as rows. Of a formula its last value counts; it is never computed. */
final class SheetTable implements RowTable, Closeable {

    private static final int MAX_TEXT = 32_767;

    private final ReadableWorkbook workbook;
    private final Iterator<Row> rows;
    private final List<String> names;

    private @Nullable Row current;

    private SheetTable(ReadableWorkbook workbook, Iterator<Row> rows) {
        this.workbook = workbook;
        this.rows = rows;
        if (!next()) {
            throw new JobRefused("The first sheet has no rows. Put the names of the columns in its first row.");
        }
        int columns = required().getCellCount();
        if (columns > FieldCuts.MAX_FIELDS) {
            throw new JobRefused("The first row has more columns than are read.");
        }
        this.names = IntStream.range(0, columns)
                .mapToObj(this::field)
                .map(String::strip)
                .toList();
    }

    /** @throws JobRefused when it is no workbook, or one beyond the limits */
    static SheetTable open(byte[] file) {
        WorkbookLimits.check(file);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
            return new SheetTable(
                    workbook, workbook.getFirstSheet().openStream().iterator());
        } catch (IOException | ExcelReaderException | IllegalArgumentException | NullPointerException e) {
            throw damaged();
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                current = row;
                if (row.stream()
                        .anyMatch(cell -> cell != null && !cell.getText().isBlank())) {
                    return true;
                }
            }
            return false;
        } catch (ExcelReaderException | IllegalArgumentException | NullPointerException e) {
            throw damaged();
        }
    }

    @Override
    public long row() {
        return required().getRowNum();
    }

    @Override
    public String field(int column) {
        Row row = required();
        String text = column < row.getCellCount() ? row.getCellText(column) : "";
        if (text.length() > MAX_TEXT) {
            throw new RowRefused("A cell has more than 32,767 characters");
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private Row required() {
        Row row = current;
        if (row == null) {
            throw new IllegalStateException("Ask for the next row first");
        }
        return row;
    }

    private static JobRefused damaged() {
        return new JobRefused("The workbook cannot be read; save it again, or send CSV.");
    }
}
