package io.vitrine.commerce.accounting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;

/** A CSV in the making. Texts that a spreadsheet would take for a formula begin with an apostrophe; numbers stay numbers. */
public final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);
    private int rows;

    public CsvText(String... head) {
        csv.writeRecord(head);
    }

    /** Texts, numbers and whatever writes itself; texts are defused. */
    public CsvText row(Object... values) {
        csv.writeRecord(Arrays.stream(values).map(CsvText::cell).toArray(String[]::new));
        rows++;
        return this;
    }

    public int rows() {
        return rows;
    }

    public String finished() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String plain = value.toString();
        return !plain.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(plain.charAt(0)) >= 0
                ? "'" + plain
                : plain;
    }
}
