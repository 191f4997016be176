package io.vitrine.commerce.letter;

import java.util.List;

/**
 * What a mail says, before it has a form.
 *
 * @param lead one or two sentences
 * @param rows names and amounts
 * @param sums names and amounts below a line, the last one is the total
 * @param after sentences below, such as the address
 */
public record Parts(String subject, String heading, String lead, List<Row> rows, List<Row> sums, List<String> after) {

    /** A name and an amount, which may be empty. */
    public record Row(String name, String amount) {}

    public Parts {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        after = List.copyOf(after);
    }

    /** A few sentences. */
    public static Parts of(String subject, String heading, String lead, List<String> after) {
        return new Parts(subject, heading, lead, List.of(), List.of(), after);
    }
}
