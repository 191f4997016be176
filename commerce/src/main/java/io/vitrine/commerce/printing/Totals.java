package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.tax.TaxShare;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What it comes to, the tax by rate, and the notes beside it; never torn apart by the end of a page. */
record Totals(Invoice invoice, Wording wording, Figures figures) {

    private static final int NAMES = 3400;
    private static final int BASES = 4610;
    private static final int INSET = 60;
    private static final int LEADING = 170;
    private static final int NOTES = 2600;
    private static final int NOTE_LEADING = 115;

    void write(Pen pen, int top) throws IOException {
        InvoiceSummary head = invoice.summary();
        List<String> notes = new ArrayList<>();
        wording.notes().forEach(note -> notes.addAll(pen.fonts().wrap(Type.QUIET, note, NOTES)));
        int height = Math.max((invoice.taxes().size() + 3) * LEADING + 300, notes.size() * NOTE_LEADING) + LEADING;
        int y = top + 220;
        if (y + height > Pen.BOTTOM) {
            pen.newPage();
            y = Pen.TOP + 100;
        }
        pen.lines(Pen.LEFT, y, Type.QUIET, notes, NOTE_LEADING);
        if (invoice.seller().registered()) {
            y = row(
                    pen,
                    y,
                    wording.india() ? "Taxable value" : "Net",
                    "",
                    figures.amount(head.net().amount()));
            for (TaxShare share : invoice.taxes()) {
                y = row(pen, y, share.name(), "on " + figures.amount(share.base()), figures.amount(share.amount()));
            }
        }
        pen.rule(NAMES, Pen.RIGHT, y - 60, Ink.ACCENT, 12);
        y += 130;
        pen.text(NAMES, y, Type.TOTAL, head.kind() == InvoiceKind.INVOICE ? "Total" : "Total credited");
        pen.right(Pen.RIGHT - INSET, y, Type.TOTAL, figures.money(head.total().amount()), 1200);
    }

    private int row(Pen pen, int y, String name, String base, String amount) throws IOException {
        pen.text(NAMES, y, Type.QUIET, name);
        pen.right(BASES, y, Type.DETAIL, base, 700);
        pen.right(Pen.RIGHT - INSET, y, Type.BODY, amount, 700);
        return y + LEADING;
    }
}
