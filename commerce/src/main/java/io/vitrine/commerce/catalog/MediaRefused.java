package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Problem;

/** Why a file is not taken. */
final class MediaRefused {

    static final int MOST_BYTES = 20_000_000;

    private MediaRefused() {}

    static Problem unknown(String cure) {
        return Problem.of(415, "unsupported-media-type", "This kind of file is not taken", cure);
    }

    static Problem damaged() {
        return Problem.invalid("body", "The picture is damaged; save it again and send it.");
    }

    static Problem tooManyPoints() {
        return Problem.invalid("body", "The picture has more than 40 million pixels; make it smaller.");
    }

    static byte[] checkSize(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Problem.of(413, "too-large", "The file is too large", "Send at most 20 MB.");
        }
        return content;
    }
}
