package io.vitrine.commerce.printing;

import java.io.IOException;

/** What stands at the foot of every page. */
final class Footer {

    private static final int BASE = 8050;

    private Footer() {}

    /** @param stamp such as that it is a copy; may be empty */
    static void write(Pen pen, int pages, String name, String number, String stamp) throws IOException {
        for (int page = 0; page < pages; page++) {
            pen.reopen(page);
            pen.rule(Pen.LEFT, Pen.RIGHT, BASE - 150, Ink.HAIR, 6);
            String left = name + " \u00b7 " + number;
            pen.text(
                    Pen.LEFT,
                    BASE,
                    Type.DETAIL,
                    pen.fonts().wrap(Type.DETAIL, left, 2600).get(0));
            String right = (stamp.isEmpty() ? "" : stamp + " \u00b7 ") + "Page " + (page + 1) + " of " + pages;
            pen.right(Pen.RIGHT, BASE, Type.DETAIL, right, 2200);
        }
    }
}
