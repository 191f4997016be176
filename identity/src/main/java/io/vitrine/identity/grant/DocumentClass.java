package io.vitrine.identity.grant;

/** Kinds of documents that a business shares. */
public enum DocumentClass {
    CONTRACT("Contracts"),
    POLICY("Policies"),
    LICENCE("Licences"),
    STATEMENT("Statements"),
    EVIDENCE("Evidence");

    private final String label;

    DocumentClass(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
