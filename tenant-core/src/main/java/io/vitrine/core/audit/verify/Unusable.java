package io.vitrine.core.audit.verify;

/** The file cannot be checked, or not against what was kept. */
class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
