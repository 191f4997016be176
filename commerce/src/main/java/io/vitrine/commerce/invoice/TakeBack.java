package io.vitrine.commerce.invoice;

import io.vitrine.core.problem.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an invoice is to be taken back, and why.
 *
 * @param reason 1 to 500 characters, printed on the credit note
 */
public record TakeBack(List<Piece> lines, String reason) {

    private static final int MOST_LINES = 1_000;
    private static final int MOST_PIECES = 100_000;
    private static final int MAX_REASON = 500;

    /**
     * Pieces of one line.
     *
     * @param line number of the line on the invoice
     */
    public record Piece(int line, int quantity) {}

    public TakeBack {
        lines = List.copyOf(lines);
        reason = reason.strip();
        Checks checks = new Checks()
                .text(reason, MAX_REASON, "reason", "Say why in 1 to 500 characters; it stands on the credit note.")
                .that(!lines.isEmpty() && lines.size() <= MOST_LINES, "lines", "Name 1 to 1,000 lines.");
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int quantity = lines.get(i).quantity();
            checks.that(quantity >= 1 && quantity <= MOST_PIECES, "lines[" + i + "].quantity", "Use 1 to 100,000.")
                    .that(named.add(lines.get(i).line()), "lines[" + i + "].line", "Name each line once.");
        }
        checks.raise();
    }
}
