/**
 * Orders from files: a CSV file becomes orders and returns, each wholly or not at all.
 *
 * <p>The life of an import: the body of the upload is unpacked as it arrives and stored in small compressed pieces; a job
 * reads them back as rows, checks each row, stages the good ones, gathers them into documents and loads these in batches.
 *
 * <p>Invariants: the file is never whole in memory; a row that cannot be used is counted and named by its number in the
 * spreadsheet (the header is row 1, a field with line breaks is one row) with a reason for people; a document with a
 * rejected row in it is left out as a whole, so that no half order stands, and each of its rows says so; a file that comes
 * again adds nothing; text that looks like a formula stays text.
 *
 * <p>Products come in the same way: each row says what it changes, a product comes in wholly or not at all, and the last
 * import is taken back as long as nobody has touched what it changed. A workbook is looked through before it is read.
 *
 * <p>Rows are cut by {@link io.vitrine.commerce.imports.CsvRows} and not by a library, because one bad quotation mark or one
 * endless line must cost one row, and the row as it came must be shown to its owner.
 */
@NullMarked
package io.vitrine.commerce.imports;

import org.jspecify.annotations.NullMarked;
