package io.vitrine.core.audit.verify;

/** The file is not what was sealed. The message names the first bad event. */
class Tampered extends Exception {

    private static final long serialVersionUID = 1L;

    Tampered(String message) {
        super(message);
    }
}
