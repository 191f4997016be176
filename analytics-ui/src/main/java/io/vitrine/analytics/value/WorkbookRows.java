package io.vitrine.analytics.value;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: the figure on the first sheet, its rows on the following ones, written as they come. */
final class WorkbookRows implements RowFile {

    private static final int MOST_ROWS = 1_000_000;
    private static final int AT_ONCE = 1_000;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    WorkbookRows(MetricAnswer answer, OutputStream out) throws IOException {
        workbook = new Workbook(out, "Vitrine", "1.0");
        Worksheet figure = workbook.newWorksheet("Figure");
        int line = 0;
        for (Map.Entry<String, String> fact : FigureFacts.of(answer).entrySet()) {
            figure.value(line, 0, fact.getKey());
            figure.value(line, 1, fact.getValue());
            line++;
        }
        figure.finish();
        sheet = workbook.newWorksheet("Rows");
        write(List.copyOf(RowColumns.NAMES));
    }

    @Override
    public void write(List<Object> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet("Rows " + ++sheets);
            row = 0;
            write(List.copyOf(RowColumns.NAMES));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof BigDecimal number) {
                sheet.value(row, i, number);
            } else if (!cells.get(i).toString().isEmpty()) {
                sheet.inlineString(row, i, cells.get(i).toString());
            }
        }
        row++;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.close();
    }
}
