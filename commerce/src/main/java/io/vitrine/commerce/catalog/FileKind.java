package io.vitrine.commerce.catalog;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of files that a product may have, told by how they begin and not by what is said of them. */
enum FileKind {
    PNG,
    JPEG,
    WEBP,
    PDF;

    private static final int TAIL = 2048;

    static Optional<FileKind> of(byte[] file) {
        return Stream.of(values()).filter(kind -> kind.matches(file)).findFirst();
    }

    boolean picture() {
        return this != PDF;
    }

    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    private boolean matches(byte[] file) {
        return switch (this) {
            case PNG -> begins(file, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> begins(file, 0, "\u00ff\u00d8\u00ff");
            case WEBP -> begins(file, 0, "RIFF") && begins(file, 8, "WEBP");
            case PDF ->
                (begins(file, 0, "%PDF-1.") || begins(file, 0, "%PDF-2."))
                        && tail(file).contains("%%EOF");
        };
    }

    private static String tail(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] file, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
