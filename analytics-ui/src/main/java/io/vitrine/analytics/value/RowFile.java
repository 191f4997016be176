package io.vitrine.analytics.value;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file that rows are written into one by one. */
interface RowFile extends Closeable {

    void write(List<Object> cells) throws IOException;

    /** Begins the file with the names of its columns, and where the format has a place for it, with the figure. */
    static RowFile begin(FileFormat format, MetricAnswer answer, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(out);
            case XLSX -> new WorkbookRows(answer, out);
            case XML -> new XmlRows(answer, out);
        };
    }
}
