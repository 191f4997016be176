package io.vitrine.commerce.catalog;

/**
 * A picture or document of a product with what it shows, in words.
 *
 * @param sha256 of the content, in hex
 * @param title at most 200 characters; may be empty
 */
public record TitledFile(String sha256, String title) {

    public TitledFile {
        title = title.strip();
    }
}
