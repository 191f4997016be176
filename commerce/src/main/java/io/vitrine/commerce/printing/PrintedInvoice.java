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
            Footer.write(
                    pen,
                    document.getNumberOfPages(),
                    invoice.seller().legalName(),
                    invoice.summary().number(),
                    outgoing.original() ? "" : wording.copy());
            pen.finish();
            Archive.keep(document, invoice, wording.title());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
