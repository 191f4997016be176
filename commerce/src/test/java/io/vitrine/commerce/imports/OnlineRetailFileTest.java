package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A real year of a wholesaler, to the cent. The file stays outside the project: it is looked for in the directory that the
 * system property {@code vitrine.test.data} names, else beside the project.
 */
class OnlineRetailFileTest {

    private static final Logger LOG = System.getLogger(OnlineRetailFileTest.class.getName());

    @Test
    void everyFigureIsRightToTheCentAndTheSameFileTwiceAddsNothing() throws IOException {
        Path data = data();
        assumeTrue(
                Files.exists(data.resolve("online-retail.csv.gz")),
                "online-retail.csv.gz is not there; -Dvitrine.test.data=DIRECTORY says where it is");
        ImportShop shop = new ImportShop("GBP", "Europe/London");
        figures(importOnce(shop, data), 20_725, 3_836);
        months(shop, Files.readAllLines(data.resolve("expected-by-month.csv")));
        assertEquals(
                2_845,
                shop.count("select count(*) from (select customer_id from sales_order where customer_id is not null"
                        + " group by customer_id having count(*) > 1) c"));
        assertEquals(2_189, shop.count("select count(*) from sales_order where customer_id is null"));
        figures(importOnce(shop, data), 0, 0);
        assertEquals(20_725, shop.count("select count(*) from sales_order"));
        assertEquals(531_282, shop.count("select count(*) from order_line"));
        assertEquals(0, shop.count("select count(*) from import_line"));
        assertEquals(0, shop.count("select count(*) from import_document"));
    }

    private static JsonObject importOnce(ImportShop shop, Path data) throws IOException {
        TreeMap<String, Long> took = new TreeMap<>();
        long begin = System.nanoTime();
        StoredFile file;
        try (InputStream body = Files.newInputStream(data.resolve("online-retail.csv.gz"))) {
            file = shop.store(body);
        }
        long stored = System.nanoTime();
        took.put("1 stored", stored - begin);
        long[] read = {stored};
        ImportRun run = shop.asked(file, Preset.ONLINE_RETAIL, Mapping.none(), shop.shop, false);
        JsonObject result = shop.run(run, shop.steps, (done, total) -> {
            if (done <= total * 2 / 5) {
                read[0] = System.nanoTime();
            }
        });
        took.put("2 read and staged", read[0] - stored);
        took.put("3 written and compared", System.nanoTime() - read[0]);
        took.put("4 whole", System.nanoTime() - begin);
        took.forEach((step, nanos) ->
                LOG.log(Level.INFO, () -> step + ": " + Duration.ofNanos(nanos).toMillis() + " ms"));
        return result;
    }

    private static void figures(JsonObject result, int newOrders, int newReturns) {
        assertEquals(541_909, result.getInt("rows"));
        assertEquals(20_725, result.getInt("orders"));
        assertEquals(531_282, result.getInt("orderLines"));
        assertEquals(3_836, result.getInt("returns"));
        assertEquals(9_288, result.getInt("returnLines"));
        assertEquals(1_336, result.getInt("writeOffs"));
        assertEquals(3, result.getInt("adjustments"));
        assertEquals(4_339, result.getInt("customers"));
        assertEquals(3_956, result.getInt("stockCodes"));
        assertEquals(0, result.getInt("rejectedRows"));
        assertFalse(result.containsKey("rejectedRowsUrl"));
        assertEquals("10655622.48", result.getJsonObject("grossSales").getString("amount"));
        assertEquals("896812.49", result.getJsonObject("returned").getString("amount"));
        assertEquals(newOrders, result.getJsonObject("added").getInt("orders"));
        assertEquals(newReturns, result.getJsonObject("added").getInt("returns"));
        assertEquals(20_725 - newOrders, result.getJsonObject("unchanged").getInt("orders"));
        assertEquals(3_836 - newReturns, result.getJsonObject("unchanged").getInt("returns"));
    }

    private static void months(ImportShop shop, List<String> expected) {
        for (String month : expected.subList(1, expected.size())) {
            List<String> cells = List.of(month.split(",", -1));
            String first = cells.get(0) + "-01";
            String within = " where business_day >= date '" + first + "' and business_day < date '" + first
                    + "' + interval '1 month'";
            assertEquals(Long.parseLong(cells.get(1)), shop.count("select count(*) from sales_order" + within), month);
            same(cells.get(2), shop.number("select sum(gross) from sales_order" + within), month);
            same(cells.get(3), shop.number("select sum(amount) from sales_return" + within), month);
        }
    }

    private static void same(String expected, BigDecimal found, String month) {
        assertEquals(0, new BigDecimal(expected).compareTo(found), month + ": " + found);
    }

    private static Path data() {
        String configured = System.getProperty("vitrine.test.data");
        if (configured != null) {
            return Path.of(configured);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("migrations/pom.xml"))) {
            root = root.getParent();
        }
        return root.resolve("../shared/data").normalize();
    }
}
