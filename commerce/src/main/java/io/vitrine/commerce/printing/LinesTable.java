package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.LineKind;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What is billed, line by line, over as many pages as it takes; each begins with the head. */
record LinesTable(Invoice invoice, Wording wording, Figures figures) {

    private static final int INSET = 60;
    private static final int DESCRIPTION = 1620;
    private static final int QUANTITY = 2560;
    private static final int PRICE = 3220;
    private static final int NET = 3880;
    private static final int RATE = 4200;
    private static final int TAX = 4790;
    private static final int ROOM = 540;
    private static final int HEAD = 220;
    private static final int LEADING = 112;
    private static final int SIZE = 85;
    private static final int PADDING = 62;

    /** Returns where what follows may begin. */
    int write(Pen pen, int top) throws IOException {
        int y = head(pen, top);
        for (InvoiceLine line : invoice.lines()) {
            List<String> name = pen.fonts().wrap(Type.BODY, line.name(), DESCRIPTION);
            List<String> detail = detail(pen, line);
            int height = (name.size() + detail.size() - 1) * LEADING + SIZE + 2 * PADDING;
            if (y + height > Pen.BOTTOM) {
                pen.newPage();
                y = head(pen, Pen.TOP);
            }
            int base = y + PADDING + SIZE - 8;
            figures(pen, base, line);
            int next = pen.lines(Pen.LEFT + INSET, base, Type.BODY, name, LEADING);
            pen.lines(Pen.LEFT + INSET, next, Type.DETAIL, detail, LEADING);
            y += height;
            pen.rule(Pen.LEFT, Pen.RIGHT, y, Ink.HAIR, 6);
        }
        return y;
    }

    private int head(Pen pen, int y) throws IOException {
        pen.fill(Pen.LEFT, y, Pen.RIGHT - Pen.LEFT, HEAD, Ink.SUNKEN);
        int base = y + 140;
        pen.text(Pen.LEFT + INSET, base, Type.HEAD, "Description");
        pen.right(QUANTITY, base, Type.HEAD, "Quantity", ROOM);
        pen.right(PRICE, base, Type.HEAD, "Unit price", ROOM);
        if (taxed()) {
            pen.right(NET, base, Type.HEAD, wording.india() ? "Taxable value" : "Net", ROOM);
            pen.right(RATE, base, Type.HEAD, wording.india() ? "GST" : "VAT", ROOM);
            pen.right(TAX, base, Type.HEAD, "Tax", ROOM);
        }
        pen.right(Pen.RIGHT - INSET, base, Type.HEAD, "Amount", ROOM);
        return y + HEAD;
    }

    private void figures(Pen pen, int base, InvoiceLine line) throws IOException {
        pen.right(QUANTITY, base, Type.BODY, Figures.quantity(line.quantity()), ROOM);
        pen.right(PRICE, base, Type.BODY, figures.price(line.unitPrice(), priceDigits()), ROOM);
        if (taxed()) {
            pen.right(NET, base, Type.BODY, figures.amount(line.net()), ROOM);
            pen.right(RATE, base, Type.BODY, Figures.rate(line.taxRate()), 300);
            pen.right(TAX, base, Type.BODY, figures.amount(line.tax()), ROOM);
        }
        pen.right(Pen.RIGHT - INSET, base, Type.STRONG, figures.amount(line.total()), ROOM);
    }

    private List<String> detail(Pen pen, InvoiceLine line) {
        String text = String.join(
                " \u00b7 ",
                Stream.of(
                                line.kind() == LineKind.GOODS ? line.sku() : "",
                                line.taxCode()
                                        .map(code -> wording.taxCode() + " " + code)
                                        .orElse(""),
                                line.discount().signum() > 0
                                        ? "Discount " + figures.amount(line.discount()) + " included"
                                        : "")
                        .filter(part -> !part.isEmpty())
                        .toList());
        return text.isEmpty() ? List.of() : pen.fonts().wrap(Type.DETAIL, text, DESCRIPTION);
    }

    /** As many for the whole column as the finest price needs. */
    private int priceDigits() {
        return invoice.lines().stream()
                .mapToInt(line -> figures.digitsOf(line.unitPrice()))
                .max()
                .orElse(0);
    }

    private boolean taxed() {
        return invoice.seller().registered();
    }
}
