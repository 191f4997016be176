package io.vitrine.commerce.imports;

/**
 * What the rows of a file turned out to be.
 *
 * @param rows all that are not blank, the header aside
 */
record RowCounts(long rows, long lines, long writeOffs, long adjustments, long refused) {

    static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    RowCounts and(Reading reading) {
        if (reading instanceof Reading.Line) {
            return new RowCounts(rows + 1, lines + 1, writeOffs, adjustments, refused);
        }
        if (reading instanceof Reading.Refused) {
            return new RowCounts(rows + 1, lines, writeOffs, adjustments, refused + 1);
        }
        return reading == Reading.Aside.WRITE_OFF
                ? new RowCounts(rows + 1, lines, writeOffs + 1, adjustments, refused)
                : new RowCounts(rows + 1, lines, writeOffs, adjustments + 1, refused);
    }
}
