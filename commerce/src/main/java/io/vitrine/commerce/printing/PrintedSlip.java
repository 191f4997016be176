package io.vitrine.commerce.printing;

import io.vitrine.commerce.packing.PackingSlip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A packing slip on A4: what was ordered, what has been sent, what is still to come. */
public final class PrintedSlip {

    private static final int HALF = 2500;
    private static final int LEADING = 125;
    private static final int SKU = 2700;
    private static final int ORDERED = 4300;
    private static final int SENT = 4870;

    private PrintedSlip() {}

    /** The whole file. */
    public static byte[] of(PackingSlip slip) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            lines(pen, slip, head(pen, slip));
            pen.finish();
            document.getDocumentInformation().setTitle("Packing slip " + slip.number());
            document.getDocumentCatalog().setLanguage("en");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int head(Pen pen, PackingSlip slip) throws IOException {
        pen.text(Pen.LEFT, Pen.TOP + 100, Type.NAME, slip.sender().get(0));
        int left = block(
                pen,
                Pen.LEFT,
                Pen.TOP + 280,
                slip.sender().subList(1, slip.sender().size()));
        pen.right(Pen.RIGHT, Pen.TOP + 130, Type.TITLE, "Packing slip", HALF);
        pen.right(Pen.RIGHT, Pen.TOP + 300, Type.STRONG, "Order " + slip.number(), HALF);
        pen.right(
                Pen.RIGHT,
                Pen.TOP + 440,
                Type.QUIET,
                "Ordered " + Figures.day(slip.placedOn()) + ", by " + slip.delivery(),
                HALF);
        Bars.write(pen, slip.number().replaceAll("[^ -~]", "?"), Pen.RIGHT - 1500, Pen.TOP + 540, 1500, 300);
        int top = Math.max(left, Pen.TOP + 900) + 200;
        pen.text(Pen.LEFT, top, Type.HEAD, "Ships to");
        return block(pen, Pen.LEFT, top + 150, slip.to()) + 250;
    }

    private static int block(Pen pen, int x, int y, List<String> texts) throws IOException {
        int next = y;
        for (String text : texts) {
            next = pen.lines(x, next, Type.BODY, pen.fonts().wrap(Type.BODY, text, HALF), LEADING);
        }
        return next;
    }

    private static void lines(Pen pen, PackingSlip slip, int top) throws IOException {
        int y = titles(pen, top);
        for (PackingSlip.Line line : slip.lines()) {
            List<String> name = pen.fonts().wrap(Type.BODY, line.name(), SKU - Pen.LEFT - 200);
            if (y + name.size() * LEADING > Pen.BOTTOM) {
                pen.newPage();
                y = titles(pen, Pen.TOP);
            }
            pen.text(
                    SKU,
                    y,
                    Type.BODY,
                    pen.fonts().wrap(Type.BODY, line.sku(), ORDERED - SKU - 500).get(0));
            pen.right(ORDERED, y, Type.BODY, Long.toString(line.ordered()), 500);
            pen.right(SENT, y, Type.BODY, Long.toString(line.shipped()), 500);
            pen.right(Pen.RIGHT - 60, y, Type.STRONG, Long.toString(line.ordered() - line.shipped()), 500);
            y = pen.lines(Pen.LEFT + 60, y, Type.BODY, name, LEADING) + 30;
            pen.rule(Pen.LEFT, Pen.RIGHT, y - 90, Ink.HAIR, 6);
            y += 70;
        }
    }

    private static int titles(Pen pen, int y) throws IOException {
        pen.fill(Pen.LEFT, y, Pen.RIGHT - Pen.LEFT, 220, Ink.SUNKEN);
        int base = y + 140;
        pen.text(Pen.LEFT + 60, base, Type.HEAD, "Product");
        pen.text(SKU, base, Type.HEAD, "SKU");
        pen.right(ORDERED, base, Type.HEAD, "Ordered", 500);
        pen.right(SENT, base, Type.HEAD, "Sent", 500);
        pen.right(Pen.RIGHT - 60, base, Type.HEAD, "To come", 500);
        return y + 380;
    }
}
