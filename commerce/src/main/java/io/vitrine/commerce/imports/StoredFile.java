package io.vitrine.commerce.imports;

/**
 * An uploaded file that is all there.
 *
 * @param bytes its unpacked size
 * @param lines its line breaks
 * @param sha256 hash of the body as it came, in hex
 */
record StoredFile(FileId id, String name, long bytes, long lines, TextEncoding encoding, String sha256) {}
