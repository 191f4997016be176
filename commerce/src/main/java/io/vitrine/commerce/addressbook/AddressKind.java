package io.vitrine.commerce.addressbook;

/** What an address is to its customer. */
public enum AddressKind {
    HOME("Home"),
    WORK("Work"),
    OTHER("Other");

    private final String label;

    AddressKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
