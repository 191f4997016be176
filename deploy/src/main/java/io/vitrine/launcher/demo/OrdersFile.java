package io.vitrine.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Documents as the import's preset {@code generic} reads them: one row per line, in gzip. */
final class OrdersFile {

    private static final String HEADER = "type,number,placed_at,sku,name,quantity,unit_price,discount,"
            + "customer_number,customer_email,customer_name,country,channel";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private OrdersFile() {}

    static byte[] of(List<Document> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            writer.write(HEADER + "\n");
            for (Document document : documents) {
                for (Line line : document.lines()) {
                    writer.write(row(document, line) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String row(Document document, Line line) {
        Optional<Customer> customer = document.customer();
        return Stream.of(
                        document.type().name().toLowerCase(Locale.ROOT),
                        document.number(),
                        TIME.format(document.at()),
                        line.product().sku(),
                        line.product().name(),
                        Integer.toString(line.quantity()),
                        line.product().price().toPlainString(),
                        line.discount().signum() == 0 ? "" : line.discount().toPlainString(),
                        customer.map(Customer::number).orElse(""),
                        customer.map(Customer::email).orElse(""),
                        customer.map(Customer::name).orElse(""),
                        customer.map(Customer::country).orElse(""),
                        document.place().channel())
                .map(OrdersFile::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
