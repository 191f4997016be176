package io.vitrine.commerce.printing;

import io.vitrine.commerce.packing.ParcelLabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The label of a parcel, 100 by 150 mm: from whom, to whom, and a barcode. */
public final class PrintedLabel {

    private static final int LEFT = 170;
    private static final int RIGHT = 2664;
    private static final int MIDDLE = 1417;
    private static final int BARS_TOP = 2980;
    private static final int BARS_HEIGHT = 780;

    private PrintedLabel() {}

    /** The whole file: the carrier's own where there is one. */
    public static byte[] of(ParcelLabel label) {
        return label.carriersOwn().orElseGet(() -> ours(label));
    }

    private static byte[] ours(ParcelLabel label) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document, new PDRectangle(100 * 72 / 25.4f, 150 * 72 / 25.4f));
            int from = sender(pen, label);
            pen.rule(LEFT, RIGHT, from, Ink.TEXT, 12);
            to(pen, label, from + 220);
            facts(pen, label);
            bars(pen, label);
            pen.finish();
            document.getDocumentInformation().setTitle("Label of order " + label.orderNumber());
            document.getDocumentCatalog().setLanguage("en");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sender(Pen pen, ParcelLabel label) throws IOException {
        int y = 260;
        for (String line : label.sender().subList(0, Math.min(5, label.sender().size()))) {
            pen.text(
                    LEFT,
                    y,
                    Type.QUIET,
                    pen.fonts().wrap(Type.QUIET, line, RIGHT - LEFT).get(0));
            y += 115;
        }
        return y;
    }

    private static void to(Pen pen, ParcelLabel label, int top) throws IOException {
        pen.text(LEFT, top, Type.HEAD, "To");
        int y = top + 220;
        List<String> lines = label.to();
        for (int i = 0; i < lines.size() && y < 2250; i++) {
            Type type = i == 0 ? Type.PARCEL : Type.PARCEL_LINE;
            List<String> wrapped = pen.fonts().wrap(type, lines.get(i), RIGHT - LEFT);
            y = pen.lines(LEFT, y, type, wrapped.subList(0, Math.min(2, wrapped.size())), 185);
        }
    }

    private static void facts(Pen pen, ParcelLabel label) throws IOException {
        int y = 2450;
        pen.rule(LEFT, RIGHT, y - 150, Ink.TEXT, 12);
        fact(pen, LEFT, y, "Order", label.orderNumber() + ", parcel " + label.parcel());
        fact(pen, MIDDLE, y, "Sent", Figures.day(label.shippedOn()));
        y += 260;
        fact(pen, LEFT, y, "Carrier", label.carrier().isEmpty() ? "\u2013" : label.carrier());
        fact(
                pen,
                MIDDLE,
                y,
                "Weight",
                label.weightGrams().map(PrintedLabel::weight).orElse("\u2013"));
        pen.rule(LEFT, RIGHT, y + 170, Ink.TEXT, 12);
    }

    private static void fact(Pen pen, int x, int y, String name, String value) throws IOException {
        pen.text(x, y, Type.DETAIL, name);
        pen.text(
                x,
                y + 115,
                Type.STRONG,
                pen.fonts().wrap(Type.STRONG, value, MIDDLE - LEFT - 60).get(0));
    }

    private static void bars(Pen pen, ParcelLabel label) throws IOException {
        Bars.write(pen, label.code(), LEFT, BARS_TOP, RIGHT - LEFT, BARS_HEIGHT);
        int width = pen.fonts().width(Type.STRONG, label.code());
        pen.text(Math.max(LEFT, MIDDLE - width / 2), BARS_TOP + BARS_HEIGHT + 150, Type.STRONG, label.code());
    }

    private static String weight(int grams) {
        return grams < 1000 ? grams + " g" : grams / 1000 + "." + "%03d".formatted(grams % 1000) + " kg";
    }
}
