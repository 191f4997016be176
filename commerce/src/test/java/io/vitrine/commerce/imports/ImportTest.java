package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final String HEADER =
            "type,number,placed_at,sku,name,quantity,unit_price,discount,customer_number,customer_email,customer_name,country,channel\n";

    private final ImportShop shop = new ImportShop("EUR", "Europe/Madrid");

    @Test
    void salesAndReturnsBecomeDocumentsWithTheirLines() {
        JsonObject result = shop.imports(HEADER
                + "sale,S-1,2026-03-01T23:30,tea,Tea,3,1.115,0.35,K1,ana@shop.example,Ana,Spain,online\n"
                + "sale,S-2,2026-03-02,cup,Cup,1,4.00,,,,,,\n"
                + "sale,S-1,2026-03-01T23:30,cup,Cup,2,4.00,,K1,,,Spain,online\n"
                + "return,R-1,2026-03-05 10:00:00,tea,Tea,-1,1.115,,K1,,,Spain,\n");
        assertEquals(4, result.getInt("rows"));
        assertEquals(2, result.getInt("orders"));
        assertEquals(3, result.getInt("orderLines"));
        assertEquals(1, result.getInt("returns"));
        assertEquals(1, result.getInt("customers"));
        assertEquals("15.35", result.getJsonObject("grossSales").getString("amount"));
        assertEquals("1.12", result.getJsonObject("returned").getString("amount"));
        assertEquals(
                1,
                shop.count("select count(*) from sales_order o join customer c on c.id = o.customer_id"
                        + " where o.number = 'S-1' and o.line_count = 2 and o.gross = 11.35 and o.discount = 0.35"
                        + " and o.channel = 'ONLINE' and o.business_day = date '2026-03-01' and o.country = 'Spain'"
                        + " and c.number = 'K1' and c.email = 'ana@shop.example' and c.name = 'Ana'"));
        assertEquals(
                1, shop.count("select count(*) from order_line where sku = 'tea' and line_no = 1 and gross = 3.35"));
        assertEquals(1, shop.count("select count(*) from sales_return where channel = 'WHOLESALE' and amount = 1.12"));
        assertEquals(1, shop.count("select count(*) from sales_order where number = 'S-2' and customer_id is null"));
    }

    @Test
    void everyBatchLeavesItsTrailAndItsEvent() {
        shop.imports(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,,,,,\nreturn,R-1,2026-03-01,tea,Tea,3,1,,,,,,\n");
        assertEquals(2, shop.count("select count(*) from platform.outbox where subscriber = 'test'"));
        assertEquals(
                shop.text("select id::text from sales_order"),
                shop.text("select payload -> 'ids' ->> 0 from platform.outbox where event_type = 'order.recorded'"));
        assertEquals(
                shop.text("select id::text from sales_return"),
                shop.text("select payload -> 'ids' ->> 0 from platform.outbox where event_type = 'return.recorded'"));
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        String csv = HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,K1,,,,\nsale,S-1,2026-03-01,cup,Cup,1,2,,K1,,,,\n"
                + "sale,S-2,2026-03-01,tea,Tea,1,1,,,b@shop.example,,,\nreturn,R-1,2026-03-01,tea,Tea,3,1,,K1,,,,\n";
        JsonObject first = shop.imports(csv);
        JsonObject second = shop.imports(csv);
        assertEquals(2, first.getJsonObject("added").getInt("orders"));
        assertEquals(2, first.getJsonObject("added").getInt("customers"));
        assertEquals(0, second.getJsonObject("added").getInt("orders"));
        assertEquals(0, second.getJsonObject("added").getInt("customers"));
        assertEquals(2, second.getJsonObject("unchanged").getInt("orders"));
        assertEquals(1, second.getJsonObject("unchanged").getInt("returns"));
        for (String figure :
                List.of("rows", "orders", "orderLines", "returns", "returnLines", "customers", "stockCodes")) {
            assertEquals(first.getInt(figure), second.getInt(figure), figure);
        }
        assertEquals(0, second.getInt("rejectedRows"));
        assertEquals(2, shop.count("select count(*) from sales_order"));
        assertEquals(3, shop.count("select count(*) from order_line"));
    }

    @Test
    void aNumberThatStandsWithOtherContentIsRefusedAndStaysAsItIs() {
        shop.imports(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,,,,,\nsale,S-2,2026-03-01,tea,Tea,3,1,,,,,,\n");
        ImportRun again = shop.asked(
                shop.store(HEADER + "sale,S-1,2026-03-01,tea,Tea,4,1,,,,,,\nsale,S-2,2026-03-01,tea,Tea,3,1,,K9,,,,\n"),
                Preset.GENERIC,
                Mapping.none(),
                shop.shop,
                false);
        JsonObject result = shop.run(again);
        assertEquals(0, result.getInt("orders"));
        assertEquals(
                List.of(
                        new Rejection(
                                2,
                                "Order S-1 stands already with other content; nothing was changed",
                                "sale,S-1,2026-03-01,tea,Tea,4,1,,,,,,"),
                        new Rejection(
                                3,
                                "Order S-2 stands already with other content; nothing was changed",
                                "sale,S-2,2026-03-01,tea,Tea,3,1,,K9,,,,")),
                shop.rejected(again));
        assertEquals(3, shop.count("select quantity from order_line limit 1"));
    }

    @Test
    void theSameOrdersAtAnotherLocationAreRefused() {
        String csv = HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,,,,,\n";
        shop.imports(csv);
        ImportRun elsewhere =
                shop.asked(shop.store(csv), Preset.GENERIC, Mapping.none(), shop.location("Other"), false);
        shop.run(elsewhere);
        assertEquals(
                "Order S-1 stands already at another location; nothing was changed",
                shop.rejected(elsewhere).get(0).reason());
    }

    @Test
    void noHalfOrderStandsWhenOneOfItsRowsIsRejected() {
        ImportRun run = shop.asked(
                shop.store(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,,,,,\nsale,S-2,2026-03-01,tea,Tea,1,1,,,,,,\n"
                        + "sale,S-1,2026-03-01,cup,Cup,0,1,,,,,,\nreturn,S-1,2026-03-01,cup,Cup,1,1,,,,,,\n"),
                Preset.GENERIC,
                Mapping.none(),
                shop.shop,
                false);
        JsonObject result = shop.run(run);
        assertEquals(1, result.getInt("orders"));
        assertEquals(1, result.getInt("returns"));
        assertEquals(2, result.getInt("rejectedRows"));
        assertEquals("/api/imports/" + run.job() + "/rejected-rows.csv", result.getString("rejectedRowsUrl"));
        assertEquals(
                List.of(
                        new Rejection(
                                2,
                                "Left out because row 4 of the same document cannot be used",
                                "sale,S-1,2026-03-01,tea,Tea,3,1,,,,,,"),
                        new Rejection(4, "The quantity is 0", "sale,S-1,2026-03-01,cup,Cup,0,1,,,,,,")),
                shop.rejected(run));
    }

    @Test
    void everyWrongRowIsNamedWithAReason() {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("sale,X1,0000-01-01,tea,Tea,1,1,,,,,,", "is not between the years 1970 and 2100"),
                Map.entry("sale,X2,2026-03-01,tea,Tea,1,-1,,,,,,", "The unit price -1 is negative"),
                Map.entry("sale,X3,2026-03-01,tea,Tea,-1,1,,,,,,", "The quantity of a sale is negative"),
                Map.entry("gift,X4,2026-03-01,tea,Tea,1,1,,,,,,", "The type \"gift\" is unknown"),
                Map.entry("sale,,2026-03-01,tea,Tea,1,1,,,,,,", "The number is missing"),
                Map.entry("sale,X5,2026-03-01,,Tea,1,1,,,,,,", "The product code is missing"),
                Map.entry("sale,X6,2026-03-01,tea,Tea,=1+1,1,,,,,,", "The quantity is a formula"),
                Map.entry(
                        "sale,X7,2026-03-01,tea,T\0a,1,1,,,,,,",
                        "The product name has characters that are no text (code 0)"),
                Map.entry("sale,X8,2026-03-01,tea", "Has 4 columns where the header has 13"),
                Map.entry("sale,X9,2026-03-01,tea,Tea,1,1,,,,,," + ",9".repeat(9_990), "Has 10003 columns"),
                Map.entry("sale,X10,2026-03-01,tea," + "T".repeat(201) + ",1,1,,,,,,", "longer than 200 characters"),
                Map.entry("sale,X11,2026-03-01,tea,\"Tea,1,1,,,,,,", "A quotation mark opens and does not close"),
                Map.entry(
                        "sale,X12,2026-03-01,tea,Tea,1,1,2,,,,,",
                        "The discount 2 is not between 0 and the line's amount 1.00"),
                Map.entry("sale,X13,2026-03-01,tea,Tea,1,1,,,nobody,,,", "\"nobody\" is no e-mail address"),
                Map.entry("sale,X14,2026-03-01,tea,Tea,1,1,,,,,,fax", "The channel \"fax\" is unknown"),
                Map.entry("sale,X15,2126-03-01,tea,Tea,1,1,,,,,,", "is not between the years 1970 and 2100"),
                Map.entry("sale,X16,2026-12-24,tea,Tea,1,1,,,,,,", "lies in the future"),
                Map.entry("sale,X17,2026-03-01,tea," + "y".repeat(CsvRows.MAX_ROW) + ",1,1,,,,,,", "Is longer than"));
        String csv = HEADER
                + wrong.keySet().stream().collect(Collectors.joining("\nsale,G,2026-03-01,tea,Tea,1,1,,,,,,\n")) + "\n";
        ImportRun run = shop.asked(shop.store(csv), Preset.GENERIC, Mapping.none(), shop.shop, false);
        JsonObject result = shop.run(run);
        assertEquals(wrong.size(), result.getInt("rejectedRows"));
        assertEquals(1, result.getInt("orders"));
        assertEquals(wrong.size() - 1, result.getInt("orderLines"));
        List<Rejection> rejected = shop.rejected(run);
        int row = 2;
        for (Map.Entry<String, String> entry : wrong.entrySet()) {
            Rejection named = rejected.get((row - 2) / 2);
            assertEquals(row, named.row());
            assertTrue(named.reason().contains(entry.getValue()), named.reason() + " for " + entry.getKey());
            row += 2;
        }
    }
}
