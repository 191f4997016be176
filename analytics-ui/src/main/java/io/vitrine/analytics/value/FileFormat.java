package io.vitrine.analytics.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How rows are written into a file. */
public enum FileFormat {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XML("application/xml; charset=UTF-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format with this ending, such as {@code csv}. */
    public static Optional<FileFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
