package io.vitrine.commerce.printing;

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

    private final PDFont regular;
    private final PDFont strong;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Fonts(PDDocument document) throws IOException {
        regular = load(document, "OpenSans-Regular.ttf");
        strong = load(document, "OpenSans-Semibold.ttf");
    }

    PDFont of(Type type) {
        return type.strong() ? strong : regular;
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
            return Math.round(of(type).getStringWidth(writable(text)) * type.size() / EM);
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

    private boolean has(int sign) {
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
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return PDType0Font.load(document, in);
        }
    }
}
