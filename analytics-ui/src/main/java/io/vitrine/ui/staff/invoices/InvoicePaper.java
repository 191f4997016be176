package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.printing.PrintedInvoice;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Glyph;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A document on paper: looked at as a copy, or taken out of the house, which makes the first one the original. */
final class InvoicePaper {

    private InvoicePaper() {}

    /** Opens the document beside the page; it is marked as a copy. */
    static Anchor preview(Invoices invoices, InvoiceId id, String number) {
        Anchor anchor = link(
                "Preview",
                Glyph.EYE,
                number,
                () -> {
                    Invoice invoice = invoices.find(id).orElseThrow(() -> Problem.notFound("invoice"));
                    return PrintedInvoice.of(new Outgoing(invoice, false));
                },
                true);
        anchor.setTarget("_blank");
        return anchor;
    }

    static Anchor download(Invoices invoices, InvoiceId id, String number) {
        return link("Download PDF", Glyph.DOWNLOAD, number, () -> PrintedInvoice.of(invoices.takeOut(id)), false);
    }

    private static Anchor link(String words, Glyph glyph, String number, Supplier<byte[]> content, boolean shown) {
        DownloadHandler handler = event -> {
            byte[] pdf = content.get();
            event.setFileName(number.replaceAll("[^\\p{L}\\p{N}.-]+", "-") + ".pdf");
            event.setContentType("application/pdf");
            event.getResponse()
                    .setHeader(
                            "Content-Disposition",
                            (shown ? "inline" : "attachment") + "; filename=\""
                                    + number.replaceAll("[^A-Za-z0-9.-]+", "-") + ".pdf\"");
            try (OutputStream out = event.getOutputStream()) {
                out.write(pdf);
            }
        };
        Anchor anchor = new Anchor();
        anchor.setHref(handler);
        anchor.addClassName("vt-btn");
        anchor.getElement().setAttribute("router-ignore", true);
        anchor.add(glyph.icon(), new Span(words));
        return anchor;
    }
}
