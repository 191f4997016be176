package io.vitrine.core.audit.proof;

/** Hashes, a note or a line do not have the form they should have. */
public class BadProof extends Exception {

    private static final long serialVersionUID = 1L;

    public BadProof(String message) {
        super(message);
    }
}
