package io.vitrine.commerce.catalog;

import java.util.Optional;

/**
 * A picture or document of a product; its content is at {@code /media/} and its hash.
 *
 * @param sha256 of the content, in hex
 * @param small of the picture at 480 pixels
 */
public record MediaView(
        Kind kind,
        String sha256,
        Optional<String> small,
        String contentType,
        String title,
        Optional<Integer> width,
        Optional<Integer> height) {

    /** What it is for. */
    public enum Kind {
        IMAGE,
        DOCUMENT
    }
}
