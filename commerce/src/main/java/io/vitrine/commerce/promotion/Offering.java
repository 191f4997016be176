package io.vitrine.commerce.promotion;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.tax.Spread;
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A promotion as it stands for one cart.
 *
 * @param hindrance why it does not hold whatever is in the cart
 * @param only the variants that it is for; all of them when absent
 */
record Offering(
        PromotionId id,
        String name,
        Benefit benefit,
        BigDecimal minimum,
        Optional<String> code,
        boolean combinable,
        Optional<CodeRefusal> hindrance,
        Optional<Set<VariantId>> only) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FINE = 12;

    static Offering read(JsonObject json) {
        return new Offering(
                new PromotionId(UUID.fromString(json.getString("id"))),
                json.getString("name"),
                new Benefit(
                        PromotionKind.valueOf(json.getString("kind")),
                        number(json, "percent"),
                        number(json, "amount"),
                        number(json, "buy").map(BigDecimal::intValueExact),
                        number(json, "free").map(BigDecimal::intValueExact)),
                number(json, "minimum").orElse(BigDecimal.ZERO),
                json.isNull("code") ? Optional.empty() : Optional.of(json.getString("code")),
                json.getBoolean("combinable"),
                hindrance(json),
                json.isNull("only")
                        ? Optional.empty()
                        : Optional.of(json.getJsonArray("only").getValuesAs(JsonString.class).stream()
                                .map(text -> new VariantId(UUID.fromString(text.getString())))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    boolean delivery() {
        return benefit.kind() == PromotionKind.FREE_DELIVERY;
    }

    boolean isFor(PromotedLine line) {
        return only.map(some -> some.contains(line.variant())).orElse(true);
    }

    /** Why it does not hold for these lines. */
    Optional<CodeRefusal> refusal(List<PromotedLine> lines, Currency currency) {
        if (hindrance.isPresent()) {
            return hindrance;
        }
        List<PromotedLine> meant = lines.stream().filter(this::isFor).toList();
        if (meant.isEmpty()) {
            return Optional.of(CodeRefusal.otherGoods());
        }
        BigDecimal worth = meant.stream().map(PromotedLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return worth.compareTo(minimum) < 0
                ? Optional.of(CodeRefusal.minimum(Money.of(minimum, currency).toString()))
                : Optional.empty();
    }

    /** @param left what each line costs after what was taken off before */
    Reduction reduction(List<PromotedLine> lines, List<BigDecimal> left, Currency currency) {
        List<BigDecimal> meant = IntStream.range(0, lines.size())
                .mapToObj(i -> isFor(lines.get(i)) ? left.get(i) : BigDecimal.ZERO)
                .toList();
        BigDecimal whole = meant.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> byLine = switch (benefit.kind()) {
            case PERCENT ->
                spread(Money.round(share(whole, benefit.percent().orElseThrow()), currency), meant, currency);
            case AMOUNT -> spread(Money.round(benefit.amount().orElseThrow().min(whole), currency), meant, currency);
            case FREE_DELIVERY -> spread(Money.round(BigDecimal.ZERO, currency), meant, currency);
            case BUY_GET -> pieces(lines, meant, currency);
        };
        return new Reduction(id, name, code, delivery(), byLine);
    }

    /** Of every so many pieces the cheapest ones, for so much less. */
    private List<BigDecimal> pieces(List<PromotedLine> lines, List<BigDecimal> meant, Currency currency) {
        int bought = benefit.buy().orElseThrow();
        int free = benefit.free().orElseThrow();
        long all = lines.stream()
                .filter(this::isFor)
                .mapToLong(PromotedLine::quantity)
                .sum();
        long given = all / (bought + free) * free;
        List<BigDecimal> byLine = new ArrayList<>(spread(Money.round(BigDecimal.ZERO, currency), meant, currency));
        List<Integer> cheapest = IntStream.range(0, lines.size())
                .filter(i -> isFor(lines.get(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> each(lines.get(i), meant.get(i))))
                .toList();
        for (int i : cheapest) {
            long taken = Math.min(given, lines.get(i).quantity());
            BigDecimal off = share(
                    each(lines.get(i), meant.get(i)).multiply(BigDecimal.valueOf(taken)),
                    benefit.percent().orElseThrow());
            byLine.set(i, Money.round(off, currency).min(meant.get(i)));
            given -= taken;
        }
        return byLine;
    }

    private static BigDecimal each(PromotedLine line, BigDecimal left) {
        return left.divide(BigDecimal.valueOf(line.quantity()), FINE, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal of, BigDecimal percent) {
        return of.multiply(percent).divide(HUNDRED);
    }

    private static List<BigDecimal> spread(BigDecimal off, List<BigDecimal> over, Currency currency) {
        return Spread.of(off, over, Math.max(currency.getDefaultFractionDigits(), 0));
    }

    private static Optional<CodeRefusal> hindrance(JsonObject json) {
        if (json.getBoolean("over")) {
            return Optional.of(CodeRefusal.over());
        }
        if (json.getBoolean("early")) {
            return Optional.of(CodeRefusal.early());
        }
        if (json.getBoolean("spent")) {
            return Optional.of(CodeRefusal.spent());
        }
        if (json.getBoolean("others")) {
            return Optional.of(CodeRefusal.others());
        }
        return json.getBoolean("again") ? Optional.of(CodeRefusal.again()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonObject json, String field) {
        return json.get(field) == null || json.get(field) == JsonValue.NULL
                ? Optional.empty()
                : Optional.of(json.getJsonNumber(field).bigDecimalValue());
    }
}
