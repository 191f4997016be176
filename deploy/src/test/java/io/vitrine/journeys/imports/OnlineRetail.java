package io.vitrine.journeys.imports;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real file, and what must come out of it. It lies outside the project. */
record OnlineRetail(Path directory) {

    private static final String WHOLE = "from=2010-12-01&to=2011-12-09";

    /** Given by the property {@code vitrine.test.data}, or beside the project. */
    static OnlineRetail find() {
        String given = System.getProperty("vitrine.test.data", "");
        Path root = Path.of(System.getProperty("vitrine.test.root", ".."))
                .toAbsolutePath()
                .normalize();
        return new OnlineRetail(given.isBlank() ? root.resolve("../shared/data").normalize() : Path.of(given));
    }

    boolean present() {
        return Files.isReadable(file()) && Files.isReadable(directory.resolve("expected-by-month.csv"));
    }

    Path file() {
        return directory.resolve("online-retail.csv.gz");
    }

    /** @return the id of the job */
    String send(Business business, String location) {
        try {
            String path = business.owner()
                    .with("Content-Type", "text/csv")
                    .with("Content-Encoding", "gzip")
                    .with("Idempotency-Key", "file-" + System.nanoTime())
                    .postBytes(
                            "/api/imports?kind=orders&preset=online-retail&location=" + location,
                            Files.readAllBytes(file()))
                    .expect(202)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject await(Business business, String job) {
        for (int i = 0; i < 3000; i++) {
            JsonObject state =
                    business.owner().get("/api/jobs/" + job).expect(200).json();
            if (state.getString("state").equals("DONE")) {
                return state.getJsonObject("result");
            }
            if (state.getString("state").equals("FAILED")) {
                throw new AssertionError(state.toString());
            }
            Machine.pause(100);
        }
        throw new AssertionError("The import does not end");
    }

    /** The figures of the whole period and of every month, as the server tells them. */
    static List<String> figures(Business business, List<String> months) {
        Stream<String> whole = Stream.of(kpi(business, WHOLE));
        return Stream.concat(whole, months.stream().map(month -> month(business, month)))
                .toList();
    }

    /** The same figures as they must be. */
    List<String> expected() {
        Stream<String> whole = Stream.of("20725 10655622.48 896812.49 9758809.99 514.14 4339 2189 531282 3836 9288");
        return Stream.concat(whole, months()).toList();
    }

    List<String> monthNames() {
        return months().map(line -> line.substring(0, 7)).toList();
    }

    private Stream<String> months() {
        try {
            return Files.readAllLines(directory.resolve("expected-by-month.csv")).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace(',', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String month(Business business, String month) {
        java.time.YearMonth whole = java.time.YearMonth.parse(month);
        JsonObject kpi = get(business, "from=" + whole.atDay(1) + "&to=" + whole.atEndOfMonth());
        return String.join(
                " ",
                month,
                count(kpi, "orders"),
                amount(kpi, "grossSales"),
                amount(kpi, "returns"),
                amount(kpi, "netSales"));
    }

    private static String kpi(Business business, String period) {
        JsonObject kpi = get(business, period);
        return String.join(
                " ",
                count(kpi, "orders"),
                amount(kpi, "grossSales"),
                amount(kpi, "returns"),
                amount(kpi, "netSales"),
                amount(kpi, "averageOrderValue"),
                count(kpi, "customers"),
                count(kpi, "guestOrders"),
                count(kpi, "orderLines"),
                count(kpi, "returnDocuments"),
                count(kpi, "returnLines"));
    }

    private static JsonObject get(Business business, String period) {
        Answer answer = business.owner().get("/api/analytics/kpi?" + period);
        return answer.expect(200).json();
    }

    private static String count(JsonObject kpi, String name) {
        return kpi.getJsonNumber(name).toString();
    }

    private static String amount(JsonObject kpi, String name) {
        return kpi.getJsonObject(name).getString("amount");
    }
}
