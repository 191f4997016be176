package io.vitrine.commerce.simulation;

/** The process dies here: nothing that it had not committed has happened, and nobody gets an answer. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash(String where) {
        super(where);
    }
}
