package io.vitrine.commerce.printing;

import io.vitrine.commerce.tax.Seller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A4 pages with a head, a table and a foot, for what is no tax document.
 *
 * @param title what it is
 * @param number of the thing, or its period
 * @param about lines below the seller: whose it is
 * @param heads of the columns; the first two stand left, all others right
 * @param rows as many cells as there are columns
 * @param sums below the table, the last one in large letters
 */
record PlainSheet(
        Seller seller,
        String title,
        String number,
        List<String> about,
        List<String> heads,
        List<List<String>> rows,
        List<Sum> sums) {

    private static final int INSET = 60;
    private static final int HEAD = 220;
    private static final int ROW = 210;
    private static final int FIRST = 900;
    private static final int COLUMN = 820;
    private static final int LEADING = 120;
    private static final int HALF = 2500;

    /** A line below the table. */
    record Sum(String name, String amount) {}

    byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            int y = table(pen, letterhead(pen));
            sums(pen, y);
            feet(pen, document.getNumberOfPages());
            pen.finish();
            document.getDocumentInformation().setTitle(title + " " + number);
            document.getDocumentCatalog().setLanguage("en");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int letterhead(Pen pen) throws IOException {
        int y = pen.lines(
                Pen.LEFT, Pen.TOP + 100, Type.NAME, pen.fonts().wrap(Type.NAME, seller.legalName(), HALF), 170);
        y = pen.lines(
                Pen.LEFT, y - 20, Type.QUIET, wrapped(pen, seller.address().lines()), LEADING);
        pen.right(Pen.RIGHT, Pen.TOP + 130, Type.TITLE, title, HALF);
        pen.right(Pen.RIGHT, Pen.TOP + 300, Type.STRONG, number, HALF);
        int next = Math.max(y, Pen.TOP + 420) + 120;
        return pen.lines(Pen.LEFT, next, Type.BODY, wrapped(pen, about), LEADING) + 80;
    }

    private static List<String> wrapped(Pen pen, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pen.fonts().wrap(Type.QUIET, line, HALF).stream())
                .toList();
    }

    private int table(Pen pen, int top) throws IOException {
        int y = head(pen, top);
        for (List<String> row : rows) {
            List<String> words = pen.fonts().wrap(Type.BODY, row.get(1), room());
            int height = ROW + (words.size() - 1) * LEADING;
            if (y + height > Pen.BOTTOM) {
                pen.newPage();
                y = head(pen, Pen.TOP);
            }
            int base = y + 135;
            pen.text(
                    Pen.LEFT + INSET,
                    base,
                    Type.BODY,
                    pen.fonts().wrap(Type.BODY, row.get(0), FIRST - INSET).get(0));
            pen.lines(Pen.LEFT + FIRST, base, Type.BODY, words, LEADING);
            for (int column = 2; column < row.size(); column++) {
                pen.right(edge(column), base, Type.BODY, row.get(column), COLUMN - INSET);
            }
            y += height;
            pen.rule(Pen.LEFT, Pen.RIGHT, y, Ink.HAIR, 6);
        }
        return y;
    }

    private int head(Pen pen, int y) throws IOException {
        pen.fill(Pen.LEFT, y, Pen.RIGHT - Pen.LEFT, HEAD, Ink.SUNKEN);
        pen.text(Pen.LEFT + INSET, y + 140, Type.HEAD, heads.get(0));
        pen.text(Pen.LEFT + FIRST, y + 140, Type.HEAD, heads.get(1));
        for (int column = 2; column < heads.size(); column++) {
            pen.right(edge(column), y + 140, Type.HEAD, heads.get(column), COLUMN - INSET);
        }
        return y + HEAD;
    }

    private int edge(int column) {
        return Pen.RIGHT - INSET - (heads.size() - 1 - column) * COLUMN;
    }

    private int room() {
        return edge(2) - COLUMN - Pen.LEFT - FIRST;
    }

    private void sums(Pen pen, int top) throws IOException {
        int y = top + 220;
        if (y + sums.size() * 170 + 200 > Pen.BOTTOM) {
            pen.newPage();
            y = Pen.TOP + 100;
        }
        for (int i = 0; i < sums.size(); i++) {
            boolean last = i == sums.size() - 1;
            if (last) {
                pen.rule(Pen.RIGHT - HALF, Pen.RIGHT, y - 60, Ink.ACCENT, 12);
                y += 130;
            }
            pen.text(
                    Pen.RIGHT - HALF,
                    y,
                    last ? Type.TOTAL : Type.QUIET,
                    sums.get(i).name());
            pen.right(
                    Pen.RIGHT - INSET,
                    y,
                    last ? Type.TOTAL : Type.BODY,
                    sums.get(i).amount(),
                    1200);
            y += 170;
        }
    }

    private void feet(Pen pen, int pages) throws IOException {
        for (int page = 0; page < pages; page++) {
            pen.reopen(page);
            pen.rule(Pen.LEFT, Pen.RIGHT, 7900, Ink.HAIR, 6);
            String left = seller.legalName() + " \u00b7 " + title + " " + number;
            pen.text(
                    Pen.LEFT,
                    8050,
                    Type.DETAIL,
                    pen.fonts().wrap(Type.DETAIL, left, 3400).get(0));
            pen.right(Pen.RIGHT, 8050, Type.DETAIL, "Page " + (page + 1) + " of " + pages, 1400);
        }
    }
}
