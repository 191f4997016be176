package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void fieldsAreCutAtDelimitersAndLinesAtAnyLineBreak() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("c", ""), List.of("d")), read("a,b\r\nc,\nd"));
        assertEquals(List.of(List.of("a"), List.of("b")), read("a\rb\r"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void quotedFieldsHoldDelimitersQuotesAndLineBreaks() throws IOException {
        assertEquals(
                List.of(List.of("a,b", "say \"hi\"", "two\nlines")),
                read("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n"));
        assertEquals(List.of(List.of("12\" plate", "x")), read("12\" plate,x\n"));
    }

    @Test
    void aQuotationMarkThatNeverClosesCostsOneRow() throws IOException {
        CsvRows rows = rows("h,i\n1,\"broken\n2,good\n3,good\n");
        rows.expect(2);
        List<String> faults = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        while (rows.next()) {
            firsts.add(rows.field(0));
            rows.fault().ifPresent(fault -> faults.add(rows.row() + " " + fault + ": " + rows.raw(100)));
        }
        assertEquals(List.of("h", "1", "2", "3"), firsts);
        assertEquals(List.of("2 A quotation mark opens and does not close in this row: 1,\"broken"), faults);
    }

    @Test
    void aQuotationMarkThatSwallowsTheNextRowCostsOneRow() throws IOException {
        CsvRows rows = rows("h,i\n1,\"broken\n2,\"good\"\n3,good\n");
        rows.expect(2);
        List<String> good = new ArrayList<>();
        while (rows.next()) {
            if (rows.fault().isEmpty()) {
                good.add(rows.field(0) + rows.field(1));
            }
        }
        assertEquals(List.of("hi", "2good", "3good"), good);
    }

    @Test
    void anEndlessLineIsPassedOverWithoutKeepingIt() throws IOException {
        CsvRows rows = rows("a,b\n" + "x".repeat(CsvRows.MAX_ROW * 5) + "\nc,d\n" + "\""
                + "y".repeat(CsvRows.MAX_ROW * 3) + "\ne,f");
        List<String> read = new ArrayList<>();
        while (rows.next()) {
            read.add(rows.fault().orElseGet(() -> rows.field(0)));
        }
        String tooLong = "Is longer than " + CsvRows.MAX_ROW + " characters";
        assertEquals(List.of("a", tooLong, "c", tooLong, "e"), read);
    }

    @Test
    void tenThousandColumnsAreCountedAndNotKept() throws IOException {
        CsvRows rows = rows("1,".repeat(9_999) + "1\n2,3\n");
        assertTrue(rows.next());
        assertEquals("Has 10000 columns; at most 1000 are read", rows.fault().orElseThrow());
        assertTrue(rows.next());
        assertEquals("3", rows.field(1));
    }

    @Property(tries = 500)
    void whatAWriterWritesIsReadBack(@ForAll("tables") List<List<String>> table, @ForAll("breaks") LineDelimiter end)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(end).build(text)) {
            table.forEach(csv::writeRecord);
        }
        assertEquals(table, read(text.toString()));
    }

    @Property(tries = 500)
    void anyTextIsReadToItsEndWithoutFailing(@ForAll("messes") String text) throws IOException {
        CsvRows rows = rows(text);
        rows.expect(3);
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count();
        long count = 0;
        while (rows.next()) {
            count++;
            IntStream.range(0, rows.fields()).forEach(rows::field);
        }
        assertTrue(count <= lines + 1);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("ab ,;\"\n\r\t=é")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(row -> !row.equals(List.of("")))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LineDelimiter> breaks() {
        return Arbitraries.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR);
    }

    @Provide
    Arbitrary<String> messes() {
        return Arbitraries.strings().withChars("a,\"\n\r\0").ofMaxLength(40);
    }

    private static CsvRows rows(String text) {
        return new CsvRows(new StringReader(text), ',');
    }

    private static List<List<String>> read(String text) throws IOException {
        CsvRows rows = rows(text);
        List<List<String>> table = new ArrayList<>();
        while (rows.next()) {
            table.add(IntStream.range(0, rows.fields()).mapToObj(rows::field).toList());
        }
        return table;
    }
}
