package io.vitrine.commerce.printing;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes on the pages of a document. Places are tenths of a point from the upper left corner; a text's is its base line. */
final class Pen {

    static final int LEFT = 510;
    static final int RIGHT = 5443;
    static final int TOP = 560;
    static final int BOTTOM = 7750;

    private static final int TENTHS = 10;

    private final PDDocument document;
    private final PDRectangle sheet;
    private final Fonts fonts;
    private PDPageContentStream stream;

    Pen(PDDocument document) throws IOException {
        this(document, PDRectangle.A4);
    }

    /** Writes on sheets of another size. */
    Pen(PDDocument document, PDRectangle sheet) throws IOException {
        this.document = document;
        this.sheet = sheet;
        fonts = new Fonts(document);
        stream = page();
    }

    Fonts fonts() {
        return fonts;
    }

    void newPage() throws IOException {
        stream.close();
        stream = page();
    }

    void finish() throws IOException {
        stream.close();
    }

    /** Goes back to a page that is written, for what is known at the end only. */
    void reopen(int page) throws IOException {
        stream.close();
        stream = new PDPageContentStream(
                document, document.getPage(page), PDPageContentStream.AppendMode.APPEND, true, true);
    }

    void text(int x, int y, Type type, String text) throws IOException {
        write(x, y, type, type.size(), text);
    }

    /** Ends at x; becomes smaller when it is wider than there is room. */
    void right(int x, int y, Type type, String text, int room) throws IOException {
        int width = fonts.width(type, text);
        int size = width > room ? type.size() * room / width : type.size();
        write(x - width * size / type.size(), y, type, size, text);
    }

    /** Lines below each other; returns the base line after the last. */
    int lines(int x, int y, Type type, List<String> lines, int leading) throws IOException {
        int next = y;
        for (String line : lines) {
            text(x, next, type, line);
            next += leading;
        }
        return next;
    }

    void rule(int from, int to, int y, Ink ink, int thickness) throws IOException {
        fill(from, y, to - from, thickness, ink);
    }

    void fill(int x, int y, int width, int height, Ink ink) throws IOException {
        colour(ink);
        stream.addRect(x / 10f, sheet.getHeight() - (y + height) / 10f, width / 10f, height / 10f);
        stream.fill();
    }

    private void write(int x, int y, Type type, int size, String text) throws IOException {
        colour(type.ink());
        stream.beginText();
        stream.newLineAtOffset((float) x / TENTHS, sheet.getHeight() - (float) y / TENTHS);
        for (Fonts.Run run : fonts.runs(type, text)) {
            stream.setFont(run.font(), (float) size / TENTHS);
            stream.showText(run.text());
        }
        stream.endText();
    }

    private void colour(Ink ink) throws IOException {
        int rgb = ink.rgb();
        stream.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }
}
