package io.vitrine.commerce.printing;

import io.vitrine.core.bundled.BundledFile;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document; they write what they can. */
final class Fonts {

    private static final int EM = 1000;

    /** The sign of the rupee, which the fonts of the text lack. */
    private static final int RUPEE = 0x20B9;

    /** A piece of text with the font that writes it. */
    record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final PDFont regular;
    private final PDFont strong;
    private final Map<Boolean, PDFont> rupees = new HashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    Fonts(PDDocument document) throws IOException {
        this.document = document;
        regular = load(document, "OpenSans-Regular.ttf");
        strong = load(document, "OpenSans-Semibold.ttf");
    }

    /** The text in pieces, each with its font. */
    List<Run> runs(Type type, String text) throws IOException {
        PDFont font = type.strong() ? strong : regular;
        List<Run> runs = new ArrayList<>();
        String rest = writable(text);
        for (int at = rest.indexOf(RUPEE); at >= 0; at = rest.indexOf(RUPEE)) {
            if (at > 0) {
                runs.add(new Run(font, rest.substring(0, at)));
            }
            runs.add(new Run(rupee(type.strong()), rest.substring(at, at + 1)));
            rest = rest.substring(at + 1);
        }
        if (!rest.isEmpty()) {
            runs.add(new Run(font, rest));
        }
        return runs;
    }

    /** The text without what cannot be written: controls go, other signs that the font lacks become question marks. */
    String writable(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT) {
                out.append(Character.isWhitespace(sign) ? " " : "");
            } else {
                out.appendCodePoint(known.computeIfAbsent(sign, this::has) ? sign : '?');
            }
        });
        return out.toString();
    }

    /** Width in tenths of a point. */
    int width(Type type, String text) {
        try {
            float width = 0;
            for (Run run : runs(type, text)) {
                width += run.font().getStringWidth(run.text());
            }
            return Math.round(width * type.size() / EM);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text in lines of at most this width; a word that is longer is cut. */
    List<String> wrap(Type type, String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : writable(text).strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(type, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(type, line) > width) {
                int fits = fitting(type, line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fitting(Type type, String word, int width) {
        int fits = 1;
        while (fits < word.length() && width(type, word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) && fits < word.length() ? fits + 1 : fits;
    }

    /** Loaded by the first document that needs it. */
    private PDFont rupee(boolean bold) throws IOException {
        PDFont known = rupees.get(bold);
        if (known == null) {
            known = load(document, bold ? "DejaVuSans-Bold-Rupee.ttf" : "DejaVuSans-Rupee.ttf");
            rupees.put(bold, known);
        }
        return known;
    }

    private boolean has(int sign) {
        if (sign == RUPEE) {
            return true;
        }
        try {
            String text = Character.toString(sign);
            regular.encode(text);
            strong.encode(text);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false; // how this library says that a font lacks a sign
        }
    }

    private static PDFont load(PDDocument document, String file) throws IOException {
        try (InputStream in = BundledFile.open(Fonts.class, file)) {
            return PDType0Font.load(document, in);
        }
    }
}
