package io.vitrine.commerce.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings that a file may be in. Bytes that are no text in it become U+FFFD, which makes their row faulty. */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_MARKED("UTF-8", StandardCharsets.UTF_8, 3),
    UTF_16("UTF-16", StandardCharsets.UTF_16, 0),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"), 0);

    /** Stands where bytes were no text. */
    static final char DAMAGED = '\uFFFD';

    private final String label;
    private final Charset charset;
    private final int mark;

    TextEncoding(String label, Charset charset, int mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    /** What the owner should know about it. */
    Optional<String> note() {
        return this == WINDOWS_1252
                ? Optional.of("The file is not UTF-8 and was read as Windows-1252; check letters with accents.")
                : Optional.empty();
    }

    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset);
    }
}
