package io.vitrine.commerce.promotion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which promotions hold for a cart, and what they take off. */
record Reckoning(List<Offering> offered, List<PromotedLine> lines, Currency currency) {

    /** The best that takes off goods by itself, free delivery, and the code, as far as they go together. */
    Reductions reductions(Optional<String> code) {
        List<Offering> own = offered.stream()
                .filter(one ->
                        one.code().isEmpty() && one.refusal(lines, currency).isEmpty())
                .toList();
        Optional<Offering> best = own.stream()
                .filter(one -> !one.delivery())
                .max(Comparator.comparing((Offering one) -> alone(one).goods()));
        Optional<Reduction> delivery =
                own.stream().filter(Offering::delivery).findFirst().map(this::alone);
        return code.map(typed -> with(typed, best, delivery))
                .orElseGet(() -> sum(best.map(this::alone), delivery, Optional.empty(), Optional.empty()));
    }

    private Reductions with(String typed, Optional<Offering> best, Optional<Reduction> delivery) {
        Optional<Reduction> own = best.map(this::alone);
        Optional<Offering> coded = offered.stream()
                .filter(one -> one.code().filter(typed::equals).isPresent())
                .findFirst();
        Optional<CodeRefusal> refusal =
                coded.map(one -> one.refusal(lines, currency)).orElseGet(() -> Optional.of(CodeRefusal.unknown()));
        if (coded.isEmpty() || refusal.isPresent()) {
            return sum(own, delivery, Optional.empty(), refusal);
        }
        Offering asked = coded.get();
        if (asked.delivery()) {
            return sum(own, Optional.of(alone(asked)), Optional.empty(), Optional.empty());
        }
        if (own.isEmpty() || (asked.combinable() && best.get().combinable())) {
            return sum(own, delivery, Optional.of(onTop(asked, own)), Optional.empty());
        }
        Reduction instead = alone(asked);
        return instead.goods().compareTo(own.get().goods()) >= 0
                ? sum(Optional.empty(), delivery, Optional.of(instead), Optional.empty())
                : sum(
                        own,
                        delivery,
                        Optional.empty(),
                        Optional.of(CodeRefusal.better(own.get().name())));
    }

    private Reduction alone(Offering one) {
        return one.reduction(lines, lines.stream().map(PromotedLine::total).toList(), currency);
    }

    private Reduction onTop(Offering asked, Optional<Reduction> before) {
        List<BigDecimal> left = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i)
                        .total()
                        .subtract(before.map(one -> one.byLine().get(i)).orElse(BigDecimal.ZERO)))
                .toList();
        return asked.reduction(lines, left, currency);
    }

    /** Without those that take nothing off. */
    private static Reductions sum(
            Optional<Reduction> own,
            Optional<Reduction> delivery,
            Optional<Reduction> coded,
            Optional<CodeRefusal> refusal) {
        List<Reduction> all = new ArrayList<>();
        own.ifPresent(all::add);
        delivery.ifPresent(all::add);
        coded.ifPresent(all::add);
        all.removeIf(one -> !one.delivery() && one.goods().signum() == 0);
        return new Reductions(all, refusal);
    }
}
