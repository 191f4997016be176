package io.vitrine.identity.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The kinds of files that can be shared, told by their ending and proved by their content. */
enum FileKind {
    PDF("application/pdf", ".pdf"),
    CSV("text/csv", ".csv"),
    TEXT("text/plain", ".txt"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    static final String RULE = "Share PDF, CSV, TXT, PNG, JPG, DOCX or XLSX files, of at most 20 MB.";

    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG_BEGIN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    static FileKind ofMediaType(String mediaType) {
        for (FileKind kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of file: " + mediaType);
    }

    /** The kind of this file; empty when it is none of them, or not what its name says. */
    static Optional<FileKind> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (lower.endsWith(kind.ending) || (kind == JPEG && lower.endsWith(".jpeg"))) {
                return kind.proves(content) ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean proves(byte[] content) {
        return switch (this) {
            case PDF -> readable(content);
            case CSV, TEXT -> words(content);
            case PNG -> begins(content, PNG_BEGIN);
            case JPEG -> begins(content, JPEG_BEGIN);
            case WORD, EXCEL -> begins(content, ZIP_BEGIN);
        };
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length
                && ByteBuffer.wrap(content, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    private static boolean words(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** An encrypted file could not be stamped later on. */
    private static boolean readable(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
