package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.NumberCheck;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.commerce.tax.Treatment;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that the law of the seller's country wants on a document. */
record Wording(Invoice invoice) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String INDIA = "IN";
    private static final String SOUTH_AFRICA = "ZA";

    boolean india() {
        return invoice.seller().country().equals(INDIA);
    }

    String title() {
        boolean note = invoice.summary().kind() == InvoiceKind.CREDIT_NOTE;
        if (!invoice.seller().registered()) {
            return note ? "Credit Note" : "Invoice";
        }
        return switch (invoice.seller().country()) {
            case SOUTH_AFRICA -> note ? "Tax Credit Note" : "Tax Invoice";
            case INDIA -> note ? "Credit Note" : "Tax Invoice";
            default -> note ? "Credit Note" : "Invoice";
        };
    }

    /** How a tax number is called. */
    String taxNumber() {
        return india() ? "GSTIN" : "VAT No.";
    }

    /** How the code of goods is called. */
    String taxCode() {
        return india() ? "HSN" : "Code";
    }

    String copy() {
        return invoice.seller().registered() && invoice.seller().country().equals(SOUTH_AFRICA)
                ? "Computer generated copy tax invoice"
                : "Computer generated copy " + title().toLowerCase(Locale.ROOT);
    }

    /** Sentences below the totals. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!invoice.reason().isEmpty()) {
            notes.add("Reason: " + invoice.reason());
        }
        invoice.correctsClosed()
                .ifPresent(month -> notes.add("The books of " + MONTH.format(month)
                        + " are closed; this credit note counts in the month of its own date."));
        if (!invoice.seller().registered()) {
            notes.add("The seller is not registered for tax; no tax is charged.");
        }
        Set<Treatment> treatments =
                invoice.taxes().stream().map(TaxShare::treatment).collect(Collectors.toSet());
        if (treatments.contains(Treatment.REVERSE_CHARGE)) {
            notes.add("Reverse charge: exempt intra-Community supply, Article 138 of Directive 2006/112/EC. "
                    + "The recipient accounts for the VAT.");
            invoice.buyer().checked().map(this::checked).ifPresent(notes::add);
        }
        if (treatments.contains(Treatment.EXPORT)) {
            notes.add(
                    switch (invoice.seller().country()) {
                        case INDIA -> "Supply meant for export, zero rated.";
                        case SOUTH_AFRICA -> "Zero-rated export, section 11(1)(a) of the Value-Added Tax Act.";
                        default -> "VAT exempt export, Article 146 of Directive 2006/112/EC.";
                    });
        }
        if (india()) {
            notes.add("Tax is payable on reverse charge: no.");
        }
        return notes;
    }

    private String checked(NumberCheck check) {
        return "The recipient's VAT number " + invoice.buyer().taxNumber().orElse("") + " was checked by its form"
                + (check.digits() ? " and its check digits" : "") + " on " + DAY.format(check.on())
                + "; it was not looked up in VIES.";
    }
}
