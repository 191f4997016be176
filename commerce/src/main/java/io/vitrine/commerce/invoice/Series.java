package io.vitrine.commerce.invoice;

import java.time.LocalDate;
import java.time.Month;

/**
 * A row of numbers without a gap. In India it begins anew with the financial year on 1 April and a number has at most 16
 * characters; elsewhere it goes on for ever.
 *
 * @param name as the database keeps it
 * @param prefix of the numbers
 * @param brief prefix where the usual one would make the number too long
 */
record Series(String name, String prefix, String brief) {

    private static final String INDIA = "in";
    private static final int MOST = 16;

    static Series of(InvoiceKind kind, String taxPack, LocalDate on) {
        if (!taxPack.equals(INDIA)) {
            String name = kind == InvoiceKind.INVOICE ? "INV" : "CRN";
            return new Series(name, name + "-", name + "-");
        }
        int begun = on.getMonth().compareTo(Month.APRIL) >= 0 ? on.getYear() : on.getYear() - 1;
        String year = "%02d-%02d".formatted(begun % 100, (begun + 1) % 100);
        String name = kind == InvoiceKind.INVOICE ? "INV" : "CN";
        return new Series(name + "/" + year, name + "/" + year + "/", name.charAt(0) + "/" + year + "/");
    }

    String number(long sequence) {
        String digits = "%06d".formatted(sequence);
        return prefix.length() + digits.length() <= MOST ? prefix + digits : brief + digits;
    }
}
