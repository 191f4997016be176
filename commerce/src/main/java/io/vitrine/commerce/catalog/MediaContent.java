package io.vitrine.commerce.catalog;

/** A picture or document, byte for byte. */
public final class MediaContent {

    private final String type;
    private final byte[] content;

    MediaContent(String type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /** Such as {@code image/png}. */
    public String type() {
        return type;
    }

    /** The bytes; not a copy, so not to be changed. */
    public byte[] content() {
        return content;
    }
}
