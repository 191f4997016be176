package io.vitrine.commerce.notification;

import java.util.List;

/**
 * What a mail says, before it has a form.
 *
 * @param lead one or two sentences
 * @param rows names and amounts
 * @param sums names and amounts below a line, the last one is the total
 * @param after sentences below, such as the address
 */
record Parts(String subject, String heading, String lead, List<Row> rows, List<Row> sums, List<String> after) {

    record Row(String name, String amount) {}

    Parts {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        after = List.copyOf(after);
    }

    static Parts of(String subject, String heading, String lead, List<String> after) {
        return new Parts(subject, heading, lead, List.of(), List.of(), after);
    }
}
