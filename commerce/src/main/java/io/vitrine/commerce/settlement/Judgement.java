package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.RefundId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds the lines of a file against what is booked. */
final class Judgement {

    private final Map<String, Booked> payments = new HashMap<>();
    private final Map<String, Booked> refunds = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    Judgement(List<Booked> payments, List<Booked> refunds) {
        payments.forEach(
                payment -> index(this.payments, payment, payment.payment().toString()));
        refunds.forEach(refund -> index(this.refunds, refund, new RefundId(refund.id()).toString()));
    }

    List<Judged> of(List<FileLine> lines) {
        return lines.stream().map(this::judge).toList();
    }

    private Judged judge(FileLine line) {
        return switch (line.kind()) {
            case PAYMENT -> compare(line, find(payments, line), line.gross());
            case REFUND -> compare(line, find(refunds, line), line.gross().negate());
            case FEE, PAYOUT -> Judged.agreed(line);
            case OTHER -> Judged.of(line, Optional.empty(), Difference.NOT_MATCHED);
        };
    }

    private Judged compare(FileLine line, Optional<Booked> found, BigDecimal amount) {
        if (found.isEmpty()) {
            return Judged.of(line, found, Difference.MISSING_WITH_US);
        }
        Booked booked = found.get();
        if (!booked.amount().currency().equals(line.currency())) {
            return Judged.of(line, found, Difference.CURRENCY_DIFFERS);
        }
        if (booked.settled() || !taken.add(booked.id())) {
            return Judged.of(line, found, Difference.SETTLED_BEFORE);
        }
        BigDecimal feeNews = line.fee().subtract(booked.fee().amount());
        boolean same = booked.amount().amount().compareTo(amount) == 0;
        return new Judged(
                line,
                found,
                same ? Optional.empty() : Optional.of(Difference.AMOUNT_DIFFERS),
                same ? Optional.empty() : Optional.of(booked.amount().amount()),
                feeNews);
    }

    private static Optional<Booked> find(Map<String, Booked> known, FileLine line) {
        return line.references().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** By our own id, by the gateway's name, and by the last part of that: PayPal's captures have the order's name before theirs. */
    private static void index(Map<String, Booked> known, Booked booked, String own) {
        known.put(own, booked);
        booked.name().ifPresent(name -> {
            known.put(name, booked);
            known.put(name.substring(name.indexOf('/') + 1), booked);
        });
    }
}
