package io.vitrine.identity.document;

/** A file on its way to somebody. */
public final class HandedOut {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    HandedOut(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
