package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A table on its way to a file (RFC 4180). A text that a spreadsheet would run as a formula is kept from it by an
 * apostrophe.
 */
public final class CsvFile {

    private static final String FORMULA_STARTS = "=+@\t\r\n\uff1d\uff0b\uff0d\uff20";
    /** A number below zero stays one. */
    private static final Pattern BELOW_ZERO = Pattern.compile("-[0-9][0-9., \u00a0\u202f]*%?");

    private final OutputStream out;

    private CsvFile(OutputStream out) {
        this.out = out;
    }

    /** A file that is written here. */
    public static CsvFile to(OutputStream out) {
        return new CsvFile(out);
    }

    /** A link that makes the file when it is followed. */
    public static Anchor link(String words, String name, Consumer<CsvFile> content) {
        Anchor anchor = new Anchor();
        anchor.addClassName("vt-btn");
        anchor.add(Glyph.DOWNLOAD.icon(), new Span(words));
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("text/csv; charset=utf-8");
            try (OutputStream out = event.getOutputStream()) {
                content.accept(new CsvFile(out));
            }
        };
        anchor.setHref(handler);
        return anchor;
    }

    /** Writes a line; numbers, dates and texts as they are. */
    public void line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(cell));
        }
        try {
            out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that was made elsewhere. */
    public void whole(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(String text) {
        return !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || (text.charAt(0) == '-' && !BELOW_ZERO.matcher(text).matches()));
    }

    private static String quoted(Object cell) {
        String text = cell.toString();
        if (cell instanceof String && runs(text)) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
