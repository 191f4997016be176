package io.vitrine.commerce.catalog;

/**
 * A picture that was made anew and kept.
 *
 * @param small the same for small places; both are hashes in hex
 */
public record KeptPicture(String sha256, String small, int width, int height) {}
