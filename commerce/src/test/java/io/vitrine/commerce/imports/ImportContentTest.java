package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.jobs.JobRefused;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportContentTest {

    private static final String HEADER =
            "type,number,placed_at,sku,name,quantity,unit_price,discount,customer_number,customer_email,customer_name,country,channel\n";

    private final ImportShop shop = new ImportShop("EUR", "Europe/Madrid");

    @Test
    void oneRowInAnotherEncodingIsRejectedAndTheOthersKeepTheirLetters() {
        byte[] good = (HEADER + "sale,S-1,2026-03-01,tea,Té größe ñ,1,1,,,,,,\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = "sale,S-2,2026-03-01,tea,T\u00e9,1,1,,,,,,\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[good.length + bad.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        ImportRun run = shop.asked(
                shop.store(new ByteArrayInputStream(both)), Preset.GENERIC, Mapping.none(), shop.shop, false);
        shop.run(run);
        assertEquals("Té größe ñ", shop.text("select name from order_line"));
        assertTrue(shop.rejected(run).get(0).reason().contains("save it as UTF-8"));
    }

    @Test
    void aFormulaInATextStaysText() {
        shop.imports(HEADER + "sale,S-1,2026-03-01,=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"x\"\")\",1,1,,,,,,\n");
        assertEquals("=cmd|' /C calc'!A0", shop.text("select sku from order_line"));
        assertEquals("=HYPERLINK(\"x\")", shop.text("select name from order_line"));
    }

    @Test
    void aBackslashSurvives() {
        shop.imports(HEADER + "sale,S\\N,2026-03-01,a\\tb,\\.,1,1,,,,,,\n");
        assertEquals(
                "S\\N a\\tb \\.",
                shop.text("select o.number || ' ' || sku || ' ' || name from order_line, sales_order o"));
    }

    @Test
    void aFileWithoutTheColumnsFailsWithOneSentence() {
        JobRefused refused = assertThrows(JobRefused.class, () -> shop.imports("first,second\n1,2\n"));
        assertEquals(
                "The file has the columns first, second. It misses number, placed_at, sku, quantity, unit_price."
                        + " Choose another preset, or say in the mapping which columns these are.",
                refused.getMessage());
        assertThrows(JobRefused.class, () -> shop.imports("\u0000\u0001\u0002binary\n"));
        assertThrows(JobRefused.class, () -> shop.imports("\n\n  \n"));
        assertThrows(JobRefused.class, () -> shop.imports("c,".repeat(9_999) + "c\n1\n"));
        assertEquals(0, shop.count("select count(*) from sales_order"));
    }

    @Test
    void columnsAreFoundByTheMapping() {
        ImportRun run = shop.asked(
                shop.store("Beleg;Tag;Artikel;Menge;Preis\n7;2026-03-01;tea;2;1.50\n"),
                Preset.GENERIC,
                Mapping.parse("{\"number\":\"Beleg\",\"placed_at\":\"Tag\",\"sku\":\"Artikel\",\"quantity\":\"Menge\","
                        + "\"unit_price\":\"Preis\"}"),
                shop.shop,
                false);
        assertEquals("3.00", shop.run(run).getJsonObject("grossSales").getString("amount"));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNoOrder() {
        shop.imports(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,K1,,,,\n");
        StoredFile file = shop.store(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,K1,,,,\n"
                + "sale,S-2,2026-03-01,tea,Tea,3,1,,K2,,,,\nsale,S-3,2026-03-01,tea,Tea,0,1,,,,,,\n");
        JsonObject dry = shop.run(shop.asked(file, Preset.GENERIC, Mapping.none(), shop.shop, true));
        assertTrue(dry.getBoolean("dryRun"));
        assertEquals(2, dry.getInt("orders"));
        assertEquals(2, dry.getInt("customers"));
        assertEquals(1, dry.getInt("rejectedRows"));
        assertEquals(1, dry.getJsonObject("added").getInt("orders"));
        assertEquals(1, dry.getJsonObject("unchanged").getInt("orders"));
        assertEquals(1, shop.count("select count(*) from sales_order"));
        assertEquals(1, shop.count("select count(*) from customer"));
        JsonObject wet = shop.run(shop.asked(file, Preset.GENERIC, Mapping.none(), shop.shop, false));
        assertFalse(wet.getBoolean("dryRun"));
        assertEquals(
                dry.getJsonObject("added").getInt("orders"),
                wet.getJsonObject("added").getInt("orders"));
        assertEquals(
                0,
                shop.count("select count(*) from import_chunk where file_id = '"
                        + file.id().value() + "'"));
    }

    @Test
    void rowsOfOneOrderThatNameDifferentCustomersAreRejected() {
        JsonObject result = shop.imports(
                HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1,,K1,,,,\n" + "sale,S-1,2026-03-01,cup,Cup,3,1,,K2,,,,\n");
        assertEquals(2, result.getInt("rejectedRows"));
        assertEquals(0, shop.count("select count(*) from customer"));
    }

    @Test
    void aCustomerIsKnownByNumberOrByAddress() {
        shop.execute(
                "insert into customer (id, email, created_at) values (?, 'Ana@shop.example', now())", shop.anyId());
        JsonObject result = shop.imports(HEADER + "sale,S-1,2026-03-01,tea,Tea,1,1,,K1,ana@SHOP.example,,,\n"
                + "sale,S-2,2026-03-01,tea,Tea,1,1,,,ANA@shop.example,,,\n"
                + "sale,S-3,2026-03-01,tea,Tea,1,1,,K2,ana@shop.example,,,\n"
                + "sale,S-4,2026-03-01,tea,Tea,1,1,,,ben@shop.example,Ben,,\n");
        assertEquals(3, result.getInt("customers"));
        assertEquals(2, result.getJsonObject("added").getInt("customers"));
        assertEquals(
                2,
                shop.count("select count(*) from sales_order o join customer c on c.id = o.customer_id"
                        + " where c.number = 'K1' and c.email = 'Ana@shop.example'"));
        assertEquals(1, shop.count("select count(*) from customer where number = 'K2' and email is null"));
    }

    @Test
    void theOnlineRetailPresetKnowsReturnsWriteOffsAndAdjustments() {
        JsonObject result = shop.imports(Preset.ONLINE_RETAIL, """
                InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
                536365,85123A,HEART,6,2010-12-01 08:26:00,2.550,17850,United Kingdom
                536365,85123A,HEART,6,2010-12-01 08:26:00,2.550,17850,United Kingdom
                536366,71053,,1,12/1/2010 8:28,0,,Germany
                C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527,United Kingdom
                536589,21777,,-10,2010-12-01 16:50:00,0,,United Kingdom
                A563187,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,United Kingdom
                536590,21777,,-10,2010-12-01 16:50:00,1,,United Kingdom
                B1,21777,,1,2010-12-01 16:50:00,1,,United Kingdom
                """);
        assertEquals(2, result.getInt("orders"));
        assertEquals(3, result.getInt("orderLines"));
        assertEquals(1, result.getInt("returns"));
        assertEquals(1, result.getInt("writeOffs"));
        assertEquals(1, result.getInt("adjustments"));
        assertEquals(2, result.getInt("rejectedRows"));
        assertEquals("30.60", result.getJsonObject("grossSales").getString("amount"));
        assertEquals("27.50", result.getJsonObject("returned").getString("amount"));
    }

    @Test
    void figuresHaveCaughtUpWhenTheirEventsAreGone() {
        assertTrue(shop.figuresCaughtUp());
        shop.execute(
                "insert into platform.outbox (subscriber, event_id, event_type, payload)"
                        + " values ('rollups', ?, 'order.recorded', '{}')",
                shop.anyId());
        assertFalse(shop.figuresCaughtUp());
        shop.execute("delete from platform.outbox where subscriber = 'rollups'");
        assertTrue(shop.figuresCaughtUp());
    }

    @Test
    void amountsFollowTheCurrencysDigits() {
        ImportShop yen = new ImportShop("JPY", "Asia/Tokyo");
        JsonObject result = yen.imports(HEADER + "sale,S-1,2026-03-01,tea,Tea,3,1.5,,,,,,\n");
        assertEquals("5", result.getJsonObject("grossSales").getString("amount"));
    }
}
