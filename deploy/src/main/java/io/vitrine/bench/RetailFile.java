package io.vitrine.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** A file of orders in the layout of the preset "online-retail": the one that is there, or one of the same size. */
final class RetailFile {

    private static final int ROWS = 541_909;
    private static final int PRODUCTS = 4_000;
    private static final int CUSTOMERS = 4_400;
    private static final int MOST_LINES = 42;
    private static final int FIRST_NUMBER = 536_365;
    private static final int MINUTES_BETWEEN = 24;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private RetailFile() {}

    static Path generate(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        LocalDateTime time = LocalDateTime.of(2024, 12, 1, 8, 26);
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
            int row = 0;
            for (int number = FIRST_NUMBER; row < ROWS; number++) {
                int lines = Math.min(1 + random.nextInt(MOST_LINES), ROWS - row);
                String customer = random.nextInt(4) == 0 ? "" : Integer.toString(12_000 + random.nextInt(CUSTOMERS));
                boolean back = random.nextInt(12) == 0;
                time = time.plusMinutes(random.nextInt(MINUTES_BETWEEN));
                for (int i = 0; i < lines; i++, row++) {
                    int product = random.nextInt(PRODUCTS);
                    int quantity = (1 + random.nextInt(24)) * (back ? -1 : 1);
                    out.write((back ? "C" : "") + number + "," + (20_000 + product) + ",GENERATED PRODUCT NUMBER "
                            + product + ","
                            + quantity + "," + TIME.format(time) + "," + (1 + product % 12) + "." + (10 + product % 90)
                            + "0,"
                            + customer + ",United Kingdom\n");
                }
            }
        }
        return file;
    }
}
