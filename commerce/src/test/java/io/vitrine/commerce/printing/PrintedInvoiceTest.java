package io.vitrine.commerce.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.invoice.TakeBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedInvoiceTest {

    /** Where pictures of the pages go; nowhere unless somebody wants to look at them. */
    private static final String PICTURES = System.getProperty("vitrine.pictures", "");

    private static final String LONG =
            "Hand-stitched riding boot with reinforced heel, storm welt and removable cork footbed, extra wide, Burgundy";

    @Test
    void aSouthAfricanTaxInvoiceSaysWhatTheActWants() throws IOException {
        InvoiceShop shop = InvoiceShop.inSouthAfrica().forCompany("Mokoena Outfitters CC", "4987654321");
        InvoiceId id = shop.issue(shop.order("CARD", "3 x 1999.99 Riding boot", "1 x 12490.50 " + LONG));
        String text = text("za", new Outgoing(shop.invoice(id), true));
        for (String wanted : List.of(
                "Tax Invoice",
                "INV-000001",
                "20 Nov 2026",
                "Velduna Skin Supply (Pty) Ltd",
                "1 Long Street",
                "VAT No. 4123456789",
                "Mokoena Outfitters CC",
                "12 Marine Drive",
                "VAT No. 4987654321",
                "VAT 15%",
                "R\u00a018,550.47",
                "Page 1 of 1")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
        assertFalse(text.contains("copy"), text);
        String copy = text("za-copy", new Outgoing(shop.invoice(id), false));
        assertTrue(copy.contains("Computer generated copy tax invoice"), copy);
    }

    @Test
    void anIndianTaxInvoiceNamesNumbersCodesPlaceOfSupplyAndEachTax() throws IOException {
        InvoiceShop within = InvoiceShop.inIndia("KA").forCompany("Mokoena Traders LLP", "29AAACB1234C1ZD");
        String text = text("in", new Outgoing(invoice(within, "200 x 642.16 Masala blend"), true));
        for (String wanted : List.of(
                "Tax Invoice",
                "INV/26-27/000001",
                "GSTIN 29ABCDE1234F1Z5",
                "GSTIN 29AAACB1234C1ZD",
                "HSN 6403",
                "Place of supply",
                "Sea Point, KA",
                "Taxable value",
                "CGST 9%",
                "SGST 9%",
                "\u20b91,28,492.00",
                "reverse charge: no")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
        String across = text("in-igst", new Outgoing(invoice(InvoiceShop.inIndia("MH"), "2 x 100 Tea"), true));
        assertTrue(across.contains("IGST 18%") && !across.contains("CGST"), across);
    }

    @Test
    void aSpanishInvoiceToAGermanBusinessNamesTheReverseCharge() throws IOException {
        InvoiceShop shop = InvoiceShop.inSpain("DE").forCompany("Schuhhaus Gr\u00fcn GmbH", "DE136695976");
        String text = text("eu", new Outgoing(invoice(shop, "40 x 19.90 Alpargata"), true));
        for (String wanted : List.of(
                "VAT No. ESB12345674",
                "VAT No. DE136695976",
                "Schuhhaus Gr\u00fcn GmbH",
                "Reverse charge",
                "Article 138",
                "its check digits on 20 November 2026; it was not looked up in VIES")) {
            assertTrue(text.replaceAll("\\s+", " ").contains(wanted), wanted + " in " + text);
        }
    }

    @Test
    void whoAddsNoTaxWritesNoTaxInvoice() throws IOException {
        String text = text("none", new Outgoing(invoice(InvoiceShop.withoutTax(), "2 x 45 Basket"), true));
        assertTrue(text.contains("The seller is not registered for tax") && text.contains("R\u00a0150.00"), text);
        assertFalse(text.contains("Tax Invoice") || text.contains("VAT"), text);
    }

    @Test
    void fortyLinesWithLongNamesGoOverPagesWithoutLosingOne() throws IOException {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        String[] lines = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> i + " x " + (i % 7 == 0 ? "1234567.89" : "19.99") + " Article " + i + "."
                        + (i % 5 == 0 ? " " + LONG : ""))
                .toArray(String[]::new);
        String text = text("za-40", new Outgoing(invoice(shop, lines), true));
        IntStream.rangeClosed(1, 40).forEach(i -> assertTrue(text.contains("Article " + i + "."), "line " + i));
        assertTrue(text.contains("Page 3 of 3"), text);
    }

    @Test
    void aCreditNoteNamesItsInvoiceAndWhy() throws IOException {
        InvoiceShop shop = InvoiceShop.inSpain("ES");
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 19.90 Alpargata"));
        InvoiceId note = shop.takeBack(
                        invoice, new TakeBack(List.of(new TakeBack.Piece(1, 2)), "Two pairs came back: wrong size"))
                .id();
        String text = text("credit", new Outgoing(shop.invoice(note), true));
        assertTrue(
                text.contains("Credit Note")
                        && text.contains("Invoice INV-000001")
                        && text.contains("Two pairs came back"),
                text);
    }

    @Test
    void whatAFontCannotWriteIsAQuestionMarkAndControlsAreGone() throws IOException {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        String text = text("odd", new Outgoing(invoice(shop, "1 x 10 \u90fd\u5e02 \u0416\u202e \u03b1"), true));
        assertTrue(text.contains("?? \u0416 \u03b1"), text);
        assertEquals(
                "12,84,320.00",
                new Figures(java.util.Currency.getInstance("INR")).amount(new java.math.BigDecimal("1284320")));
    }

    private static Invoice invoice(InvoiceShop shop, String... lines) {
        return shop.invoice(shop.issue(shop.order("TRANSFER", lines)));
    }

    private static String text(String name, Outgoing outgoing) throws IOException {
        byte[] pdf = PrintedInvoice.of(outgoing);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!PICTURES.isEmpty()) {
                Files.write(Path.of(PICTURES, name + ".pdf"), pdf);
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    javax.imageio.ImageIO.write(
                            new PDFRenderer(document).renderImageWithDPI(page, 96),
                            "png",
                            Path.of(PICTURES, name + "-" + (page + 1) + ".png").toFile());
                }
            }
            return new PDFTextStripper().getText(document);
        }
    }
}
