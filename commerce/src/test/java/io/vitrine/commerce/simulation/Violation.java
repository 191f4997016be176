package io.vitrine.commerce.simulation;

/** Something that must never be. */
final class Violation extends AssertionError {

    private static final long serialVersionUID = 1L;

    Violation(String what) {
        super(what);
    }
}
