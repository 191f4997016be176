package io.vitrine.commerce.imports;

import java.io.IOException;
import java.util.List;

/** A file as rows of fields under a header. */
interface RowTable {

    List<String> names();

    /** Goes to the next row that is not blank; false when there is none. */
    boolean next() throws IOException;

    /** Number of the row as a spreadsheet counts, the header is 1. */
    long row();

    /** The field in this column; empty when the row is shorter. @throws RowRefused when the row cannot be read */
    String field(int column);
}
