package io.vitrine.commerce.order;

/** The kinds of documents that lines make up. */
public enum DocumentKind {
    ORDER("S", "Order"),
    RETURN("R", "Return");

    private final String code;
    private final String label;

    DocumentKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** One letter in the tables of staged lines. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
