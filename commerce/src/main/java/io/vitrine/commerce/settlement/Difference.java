package io.vitrine.commerce.settlement;

/** Why a line of a settlement file does not agree with what is booked. */
public enum Difference {
    /** The file has it, and we do not. */
    MISSING_WITH_US("Missing with us"),
    /** We have it, and the file does not, though it is of the file's days. */
    MISSING_THERE("Missing in the file"),
    AMOUNT_DIFFERS("Amount differs"),
    CURRENCY_DIFFERS("Currency differs"),
    /** Another file, or another line of this one, settled it before. */
    SETTLED_BEFORE("Settled before"),
    /** Of a kind that is not matched, such as a dispute. */
    NOT_MATCHED("To be looked at");

    private final String label;

    Difference(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
