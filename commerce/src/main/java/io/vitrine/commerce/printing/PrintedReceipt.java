package io.vitrine.commerce.printing;

import io.vitrine.commerce.receipt.Receipt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A receipt as a PDF of one A4 page. */
public final class PrintedReceipt {

    private static final int BAND = 420;
    private static final int INSET = 120;

    private PrintedReceipt() {}

    /** The whole file. */
    public static byte[] of(Receipt receipt) {
        Figures figures = new Figures(receipt.amount().currency());
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            int top = cover(receipt).write(pen) + 120;
            pen.fill(Pen.LEFT, top, Pen.RIGHT - Pen.LEFT, BAND, Ink.SUNKEN);
            pen.text(Pen.LEFT + INSET, top + 260, Type.TOTAL, "Received with thanks");
            pen.right(
                    Pen.RIGHT - INSET,
                    top + 270,
                    Type.TITLE,
                    figures.money(receipt.amount().amount()),
                    2400);
            pen.lines(
                    Pen.LEFT,
                    top + BAND + 260,
                    Type.QUIET,
                    pen.fonts()
                            .wrap(
                                    Type.QUIET,
                                    "This confirms that the amount above was received for order "
                                            + receipt.orderNumber()
                                            + ". It is no invoice; the invoice states the goods and the tax.",
                                    Pen.RIGHT - Pen.LEFT),
                    120);
            Footer.write(pen, document.getNumberOfPages(), receipt.seller().legalName(), receipt.number(), "");
            pen.finish();
            document.getDocumentInformation().setTitle("Receipt " + receipt.number());
            document.getDocumentCatalog().setLanguage("en");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cover cover(Receipt receipt) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Date", Figures.day(receipt.issuedOn()));
        facts.put("Order", receipt.orderNumber());
        facts.put("Paid by", method(receipt.method()));
        receipt.reference().ifPresent(reference -> facts.put("Reference", reference));
        facts.put("Currency", receipt.amount().currency().getCurrencyCode());
        return new Cover(
                receipt.seller(),
                receipt.buyer(),
                receipt.seller().country().equals("IN") ? "GSTIN" : "VAT No.",
                "Receipt",
                receipt.number(),
                Optional.empty(),
                "Received from",
                facts);
    }

    private static String method(String method) {
        return switch (method) {
            case "CARD" -> "Card";
            case "TRANSFER" -> "Bank transfer";
            case "COD" -> "Cash on delivery";
            case "SIMULATOR" -> "Test payment";
            default -> method;
        };
    }
}
