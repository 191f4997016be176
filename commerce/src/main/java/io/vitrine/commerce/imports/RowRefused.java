package io.vitrine.commerce.imports;

/** A row cannot be used. The message says why, for people. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
