package io.vitrine.commerce.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.TakeBack;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AccountingTest {

    private static final String DAY = "2026-11-20";
    private static final ExportPeriod PERIOD = new ExportPeriod(LocalDate.parse(DAY), LocalDate.parse(DAY));

    @Test
    void xeroRowsComeToTheDocumentsToTheCent() {
        InvoiceShop shop = trade();
        ExportFile file = XeroFile.of(shop.documents(DAY, DAY));
        List<NamedCsvRecord> rows = rows(file);
        assertEquals(29, rows.get(0).getFields().size());
        assertEquals(
                file.totals().get("net ZAR"),
                sum(rows, row -> cents(number(row, "*Quantity").multiply(number(row, "*UnitAmount")))));
        assertEquals(file.totals().get("tax ZAR"), sum(rows, row -> number(row, "TaxAmount")));
        assertEquals("VAT 15%", rows.get(0).getField("*TaxType"));
        assertEquals("20/11/2026", rows.get(0).getField("*InvoiceDate"));
        assertEquals("INV-000001", rows.get(rows.size() - 1).getField("Reference"));
        assertTrue(number(rows.get(rows.size() - 1), "*Quantity").signum() < 0);
    }

    @Test
    void noTextOfACustomerIsAFormula() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica().forCompany("=HYPERLINK(\"http://x\")", "4987654321");
        shop.issue(shop.order("CARD", "1 x 10 @SUM(A1)", "1 x 10 -2+3", "1 x 10 \tTab"));
        for (ExportFile file : List.of(
                XeroFile.of(shop.documents(DAY, DAY)),
                QuickBooksFile.of(shop.documents(DAY, DAY)).get(0))) {
            rows(file)
                    .forEach(row -> row.getFields().stream()
                            .filter(cell -> !cell.matches("-?[0-9]+(\\.[0-9]+)?"))
                            .forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t".indexOf(cell.charAt(0)) < 0, cell)));
        }
        assertTrue(InvoiceList.of(shop.documents(DAY, DAY)).contains("'=HYPERLINK"));
    }

    @Test
    void quickBooksTakesCreditNotesApart() {
        List<ExportFile> files = QuickBooksFile.of(trade().documents(DAY, DAY));
        assertEquals(4, rows(files.get(0)).size());
        assertEquals("CRN-000001", rows(files.get(1)).get(0).getField("*CreditMemoNo"));
        assertEquals(files.get(0).totals().get("net ZAR"), sum(rows(files.get(0)), row -> number(row, "*ItemAmount")));
    }

    @Test
    void everyVoucherOfTallySumsToZero() throws Exception {
        InvoiceShop shop = InvoiceShop.inIndia("KA").forCompany("Tea & <Sons>", "29AAACB1234C1ZD");
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 99.99 Tea", "7 x 1.01 Cup"));
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Broken"));
        byte[] xml = TallyFile.of(shop.documents(DAY, DAY)).bytes();
        NodeList vouchers = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("VOUCHER");
        assertEquals(2, vouchers.getLength());
        for (int i = 0; i < 2; i++) {
            Element voucher = (Element) vouchers.item(i);
            NodeList amounts = voucher.getElementsByTagName("AMOUNT");
            assertEquals(4, amounts.getLength());
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < 4; j++) {
                sum = sum.add(new BigDecimal(amounts.item(j).getTextContent()));
            }
            assertEquals(0, sum.signum());
        }
        Element first = (Element) vouchers.item(0);
        assertEquals(
                "Tea & <Sons>",
                first.getElementsByTagName("PARTYLEDGERNAME").item(0).getTextContent());
        assertEquals(
                "INV/26-27/000001",
                first.getElementsByTagName("VOUCHERNUMBER").item(0).getTextContent());
    }

    @Test
    void theJournalBalancesAndItsManifestProvesIt() throws Exception {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        UUID sale = UUID.randomUUID();
        book(shop, sale, "receivable", "sales", "86.96", DAY, "s1");
        book(shop, sale, "receivable", "tax", "13.04", DAY, "s2");
        book(shop, UUID.randomUUID(), "clearing-card", "receivable", "100", DAY, "s3");
        book(shop, UUID.randomUUID(), "clearing-card", "receivable", "1", "2026-11-21", "s4");
        ExportFile file = shop.in(() -> JournalFile.of(new JournalRows(shop.database()).of(PERIOD)));
        Map<String, byte[]> zip = unzip(new ExportPackage(ExportFormat.JOURNAL, PERIOD, List.of(file)).zip());
        List<NamedCsvRecord> rows = rows(file);
        assertEquals(6, rows.size());
        assertEquals(new BigDecimal("200.00"), sum(rows, row -> number(row, "debit")));
        assertEquals(new BigDecimal("200.00"), sum(rows, row -> number(row, "credit")));
        JsonObject manifest = Json.createReader(new ByteArrayInputStream(zip.get("manifest.json")))
                .readObject()
                .getJsonArray("files")
                .getJsonObject(0);
        assertEquals("200.00", manifest.getJsonObject("totals").getString("debit ZAR"));
        assertEquals(6, manifest.getInt("rows"));
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip.get("journal.csv"))),
                manifest.getString("sha256"));
    }

    @Test
    void aPeriodIsAYearAtMost() {
        LocalDate day = LocalDate.parse(DAY);
        assertThrows(Problem.class, () -> new ExportPeriod(day, day.minusDays(1)));
        assertThrows(Problem.class, () -> new ExportPeriod(day, day.plusYears(1).plusDays(1)));
    }

    /** An invoice of three lines and delivery, one piece of which came back; not every price divides. */
    private static InvoiceShop trade() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 19.99 Boot", "777 x 0.13 Lace", "1 x 1249.50 Saddle"));
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Came back"));
        return shop;
    }

    private static void book(
            InvoiceShop shop, UUID posting, String debit, String credit, String amount, String day, String source) {
        shop.run(
                "insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, source)"
                        + " values (?, ?, cast(? as timestamptz), ?, ?, ?, 'ZAR', 'SALE', ?)",
                UUID.randomUUID(),
                posting,
                day + "T10:00:00Z",
                debit,
                credit,
                new BigDecimal(amount),
                source);
    }

    private static List<NamedCsvRecord> rows(ExportFile file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file.content())) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal number(NamedCsvRecord row, String field) {
        return new BigDecimal(row.getField(field));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, Function<NamedCsvRecord, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
