package io.vitrine.analytics.value;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What counts of a row, read again from whatever it was written into. */
record ValuedRow(String metric, Optional<BigDecimal> value, Optional<BigDecimal> weight) {

    private static final int VALUE = RowColumns.NAMES.indexOf("value");
    private static final int WEIGHT = RowColumns.NAMES.indexOf("weight");

    static List<ValuedRow> of(List<MetricRow> rows) {
        return rows.stream()
                .map(row -> new ValuedRow(row.metric(), row.value(), row.weight()))
                .toList();
    }

    static List<ValuedRow> csv(byte[] file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new ValuedRow(
                            row.getField("metric"), number(row.getField("value")), number(row.getField("weight"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ValuedRow> xlsx(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(FigureAgreement.in(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.findSheet("Rows").orElseThrow().openStream()) {
            return rows.skip(1)
                    .map(row -> new ValuedRow(row.getCellText(0), number(row, VALUE), number(row, WEIGHT)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ValuedRow> xml(byte[] file) {
        List<ValuedRow> rows = new ArrayList<>();
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(FigureAgreement.in(file));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("row")) {
                    rows.add(new ValuedRow(
                            reader.getAttributeValue(null, "metric"),
                            Optional.ofNullable(reader.getAttributeValue(null, "value"))
                                    .map(BigDecimal::new),
                            Optional.ofNullable(reader.getAttributeValue(null, "weight"))
                                    .map(BigDecimal::new)));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    static Sums sums(List<ValuedRow> rows) {
        return new Sums(
                "",
                rows.size(),
                rows.stream().filter(row -> row.value().isEmpty()).count(),
                sum(rows, ValuedRow::value),
                sum(rows, ValuedRow::weight),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> sum(List<ValuedRow> rows, Function<ValuedRow, Optional<BigDecimal>> number) {
        return rows.stream().flatMap(row -> number.apply(row).stream()).reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Optional<BigDecimal> number(org.dhatim.fastexcel.reader.Row row, int column) {
        return row.getCellAsNumber(column);
    }
}
