package io.vitrine.commerce.imports;

import io.vitrine.core.problem.Problem;

/**
 * How large an upload may be.
 *
 * @param sent bytes as they come over the wire
 * @param unpacked bytes of the text
 */
record UploadLimits(long sent, long unpacked) {

    /** 512 MB on the wire, 8 GB of text. */
    static final UploadLimits USUAL = new UploadLimits(512L << 20, 8L << 30);

    void checkSent(long bytes) {
        if (bytes > sent) {
            throw tooLarge("The upload is larger than " + size(sent) + ". Compress it with gzip, or split it.");
        }
    }

    void checkUnpacked(long bytes) {
        if (bytes > unpacked) {
            throw tooLarge("The file is larger than " + size(unpacked) + " when unpacked. Split it.");
        }
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }

    private static Problem tooLarge(String detail) {
        return Problem.of(413, "too-large", "The file is too large", detail);
    }
}
