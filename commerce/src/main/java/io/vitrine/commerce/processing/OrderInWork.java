package io.vitrine.commerce.processing;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A placed order that somebody works on; the database holds it for the running transaction.
 *
 * @param location where its sale counts
 * @param shipping cost of the delivery before tax
 * @param tax on everything
 * @param held whether it waits for its guest to confirm the address
 * @param reserved pieces that wait for it, by location
 */
record OrderInWork(
        OrderId id,
        String number,
        OrderStatus status,
        LocationId location,
        Currency currency,
        BigDecimal net,
        BigDecimal shipping,
        BigDecimal tax,
        boolean held,
        List<LineInWork> lines,
        List<Allocation> reserved) {

    OrderInWork {
        lines = List.copyOf(lines);
        reserved = List.copyOf(reserved);
    }

    /** The state after this step. @throws Problem 409 when the order's state does not allow it */
    OrderStatus moved(OrderStatus next) {
        if (!status.next().contains(next)) {
            throw ProcessingRefused.notNow(status, next);
        }
        return next;
    }

    /** Pieces of each line that leave now; without a wish everything that is still here. */
    Map<Integer, Long> leaving(Optional<Map<Integer, Long>> wish) {
        if (!status.shippable()) {
            throw ProcessingRefused.notNow(status, OrderStatus.SHIPPED);
        }
        if (held) {
            throw ProcessingRefused.contactAwaited();
        }
        return chosen(wish, LineInWork::open, "has only %d pieces left to ship");
    }

    /** Pieces of each line that come back now; without a wish everything that the customer has. */
    Map<Integer, Long> comingBack(Optional<Map<Integer, Long>> wish) {
        if (status != OrderStatus.PARTLY_SHIPPED && !status.next().contains(OrderStatus.RETURNED)) {
            throw ProcessingRefused.notNow(status, OrderStatus.RETURNED);
        }
        return chosen(wish, LineInWork::kept, "has only %d pieces that can come back");
    }

    /** The state once these pieces have left. */
    OrderStatus afterShipping(Map<Integer, Long> leaving) {
        boolean complete = lines.stream().allMatch(line -> line.open() == leaving.getOrDefault(line.number(), 0L));
        return moved(complete ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED);
    }

    /** The state once these pieces are back: returned when nothing is left with the customer or to be shipped. */
    OrderStatus afterReturn(Map<Integer, Long> back) {
        boolean all = lines.stream()
                .allMatch(line -> line.open() == 0 && line.kept() == back.getOrDefault(line.number(), 0L));
        return all ? moved(OrderStatus.RETURNED) : status;
    }

    /** From where the leaving pieces are taken: of each line what waits for the order, at one location if it is named. */
    List<Allocation> taken(Map<Integer, Long> leaving, Optional<LocationId> from) {
        List<Allocation> taken = new ArrayList<>();
        for (LineInWork line : lines) {
            long wanted = leaving.getOrDefault(line.number(), 0L);
            List<Allocation> waiting = reserved.stream()
                    .filter(one -> one.variant().equals(line.variant()))
                    .toList();
            if (wanted > 0 && !waiting.isEmpty()) {
                take(line, wanted, waiting, from, taken);
            }
        }
        return taken;
    }

    private static void take(
            LineInWork line, long wanted, List<Allocation> waiting, Optional<LocationId> from, List<Allocation> taken) {
        long left = wanted;
        for (Allocation one : waiting) {
            if (left > 0 && from.map(one.location()::equals).orElse(true)) {
                long pieces = Math.min(left, one.quantity());
                taken.add(new Allocation(one.variant(), one.location(), pieces));
                left -= pieces;
            }
        }
        if (left > 0) {
            throw ProcessingRefused.notThere(line.sku());
        }
    }

    private Map<Integer, Long> chosen(
            Optional<Map<Integer, Long>> wish, ToLongFunction<LineInWork> most, String complaint) {
        Map<Integer, Long> chosen = new LinkedHashMap<>();
        for (LineInWork line : lines) {
            long possible = most.applyAsLong(line);
            long pieces =
                    wish.map(given -> given.getOrDefault(line.number(), 0L)).orElse(possible);
            if (pieces > possible) {
                throw Problem.invalid("lines", "Line " + line.number() + " " + complaint.formatted(possible) + ".");
            }
            if (pieces > 0) {
                chosen.put(line.number(), pieces);
            }
        }
        boolean strange = wish.map(
                        given -> !given.keySet().stream().allMatch(number -> number >= 1 && number <= lines.size()))
                .orElse(false);
        if (chosen.isEmpty() || strange) {
            throw Problem.invalid("lines", "Name lines of this order with 1 or more pieces.");
        }
        return chosen;
    }
}
