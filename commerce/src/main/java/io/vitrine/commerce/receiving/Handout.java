package io.vitrine.commerce.receiving;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which invoices an amount pays.
 *
 * @param open what the customer owes, oldest first
 */
record Handout(List<OpenInvoice> open, BigDecimal amount) {

    /** The invoices as told, or the oldest first as far as the money reaches; what is left over pays none. */
    List<Share> shares(Optional<List<Share>> told) {
        return told.map(this::asTold).orElseGet(this::oldestFirst);
    }

    private List<Share> oldestFirst() {
        List<Share> shares = new ArrayList<>();
        BigDecimal left = amount;
        for (OpenInvoice invoice : open) {
            BigDecimal part = left.min(invoice.outstanding());
            if (part.signum() > 0) {
                shares.add(new Share(invoice.id(), part));
                left = left.subtract(part);
            }
        }
        return shares;
    }

    private List<Share> asTold(List<Share> told) {
        Set<Object> named = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < told.size(); i++) {
            Share share = told.get(i);
            OpenInvoice invoice = open.stream()
                    .filter(known -> known.id().equals(share.invoice()))
                    .findFirst()
                    .filter(known -> named.add(known.id()))
                    .orElse(null);
            if (invoice == null) {
                throw Problem.invalid(
                        "allocations[" + i + "].invoice",
                        "Name an invoice of this customer and currency that is not paid, each once.");
            }
            if (share.amount().compareTo(invoice.outstanding()) > 0) {
                throw Problem.invalid(
                        "allocations[" + i + "].amount",
                        "Of " + invoice.number() + " "
                                + invoice.outstanding().stripTrailingZeros().toPlainString() + " is left to pay.");
            }
            sum = sum.add(share.amount());
        }
        if (sum.compareTo(amount) > 0) {
            throw Problem.invalid(
                    "allocations",
                    "Together they come to more than the "
                            + amount.stripTrailingZeros().toPlainString() + " that there is.");
        }
        return told;
    }
}
