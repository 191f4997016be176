package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.tax.SellerAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The upper part of a document's first page: who it is from, what it is, to whom it goes, and its dates and numbers.
 *
 * @param taxNumber how a tax number is called where the seller is
 * @param stamp below the number, such as that it is a copy
 * @param addressed stands above the buyer
 */
record Cover(
        Issuer seller,
        BilledTo buyer,
        String taxNumber,
        String title,
        String number,
        Optional<String> stamp,
        String addressed,
        Map<String, String> facts) {

    private static final int HALF = 2500;
    private static final int FACTS = 3250;
    private static final int VALUES = 4120;
    private static final int LEADING = 120;
    private static final int GAP = 300;

    /** Returns where what follows may begin. */
    int write(Pen pen) throws IOException {
        int left = seller(pen);
        int right = title(pen);
        int y = Math.max(left, right) + GAP;
        pen.rule(Pen.LEFT, Pen.RIGHT, y - GAP / 2 - 60, Ink.HAIR, 10);
        return Math.max(buyer(pen, y), facts(pen, y)) + GAP / 3;
    }

    private int seller(Pen pen) throws IOException {
        int y = pen.lines(
                Pen.LEFT, Pen.TOP + 100, Type.NAME, pen.fonts().wrap(Type.NAME, seller.legalName(), HALF), 170);
        List<String> lines = new ArrayList<>(address(pen, seller.address()));
        seller.taxNumber().ifPresent(known -> lines.add(taxNumber + " " + known));
        return pen.lines(Pen.LEFT, y - 20, Type.QUIET, lines, LEADING);
    }

    private int title(Pen pen) throws IOException {
        pen.right(Pen.RIGHT, Pen.TOP + 130, Type.TITLE, title, HALF);
        pen.right(Pen.RIGHT, Pen.TOP + 300, Type.STRONG, number, HALF);
        if (stamp.isEmpty()) {
            return Pen.TOP + 300;
        }
        pen.right(Pen.RIGHT, Pen.TOP + 450, Type.STAMP, stamp.get(), HALF);
        return Pen.TOP + 450;
    }

    private int buyer(Pen pen, int y) throws IOException {
        pen.text(Pen.LEFT, y, Type.HEAD, addressed);
        int next =
                pen.lines(Pen.LEFT, y + 150, Type.STRONG, pen.fonts().wrap(Type.STRONG, buyer.title(), HALF), LEADING);
        List<String> lines = new ArrayList<>();
        buyer.company().ifPresent(company -> lines.addAll(pen.fonts().wrap(Type.QUIET, buyer.name(), HALF)));
        lines.addAll(address(pen, buyer.address()));
        buyer.taxNumber().ifPresent(known -> lines.add(taxNumber + " " + known));
        return pen.lines(Pen.LEFT, next, Type.QUIET, lines, LEADING);
    }

    private int facts(Pen pen, int y) throws IOException {
        int next = y;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            pen.text(FACTS, next, Type.QUIET, fact.getKey());
            next = pen.lines(
                            VALUES,
                            next,
                            Type.BODY,
                            pen.fonts().wrap(Type.BODY, fact.getValue(), Pen.RIGHT - VALUES),
                            LEADING)
                    + 30;
        }
        return next;
    }

    private static List<String> address(Pen pen, SellerAddress address) {
        return address.lines().stream()
                .flatMap(line -> pen.fonts().wrap(Type.QUIET, line, HALF).stream())
                .toList();
    }
}
