package io.vitrine.commerce.tax;

/** Why a line bears the tax it bears. */
public enum Treatment {
    /** The seller adds no tax. */
    NONE("O"),
    TAXED("S"),
    ZERO("Z"),
    EXEMPT("E"),
    /** The goods leave the country, or the union. */
    EXPORT("G"),
    /** A business of another member of the union accounts for the tax itself. */
    REVERSE_CHARGE("K");

    private final String code;

    Treatment(String code) {
        this.code = code;
    }

    /** As electronic invoices of EN 16931 write it. */
    public String code() {
        return code;
    }
}
