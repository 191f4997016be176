package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.Outgoing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An invoice or credit note as a PDF of A4 pages. The same document always makes the same pages. */
public final class PrintedInvoice {

    private PrintedInvoice() {}

    /** The whole file. */
    public static byte[] of(Outgoing outgoing) {
        Invoice invoice = outgoing.invoice();
        Wording wording = new Wording(invoice);
        Figures figures = new Figures(invoice.summary().total().currency());
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            int top = new Letterhead(invoice, wording, outgoing.original()).write(pen);
            int end = new LinesTable(invoice, wording, figures).write(pen, top);
            new Totals(invoice, wording, figures).write(pen, end);
            feet(pen, document.getNumberOfPages(), invoice, outgoing.original() ? "" : wording.copy());
            pen.finish();
            Archive.keep(document, invoice, wording.title());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void feet(Pen pen, int pages, Invoice invoice, String copy) throws IOException {
        int y = 8050;
        for (int page = 0; page < pages; page++) {
            pen.reopen(page);
            pen.rule(Pen.LEFT, Pen.RIGHT, y - 150, Ink.HAIR, 6);
            String left = invoice.seller().legalName() + " \u00b7 "
                    + invoice.summary().number();
            pen.text(
                    Pen.LEFT,
                    y,
                    Type.DETAIL,
                    pen.fonts().wrap(Type.DETAIL, left, 2600).get(0));
            String right = (copy.isEmpty() ? "" : copy + " \u00b7 ") + "Page " + (page + 1) + " of " + pages;
            pen.right(Pen.RIGHT, y, Type.DETAIL, right, 2200);
        }
    }
}
