package io.vitrine.commerce.promotion;

import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is taken off a cart.
 *
 * @param refusal why the cart's code does not hold
 */
public record Reductions(List<Reduction> all, Optional<CodeRefusal> refusal) {

    /** Nothing is taken off. */
    public static final Reductions NONE = new Reductions(List.of(), Optional.empty());

    public Reductions {
        all = List.copyOf(all);
    }

    /**
     * What is taken off these lines.
     *
     * @param offered the answer of the function {@code promotions}
     */
    public static Reductions of(
            @Nullable String offered, Optional<String> code, List<PromotedLine> lines, Currency currency) {
        if (offered == null && code.isEmpty()) {
            return NONE;
        }
        return new Reckoning(read(offered), lines, currency).reductions(code);
    }

    /** Off this line, by all promotions together. */
    public BigDecimal off(int line) {
        return all.stream().map(one -> one.byLine().get(line)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Off the goods, by all promotions together. */
    public Money goods(Currency currency) {
        return Money.of(all.stream().map(Reduction::goods).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    public boolean freeDelivery() {
        return all.stream().anyMatch(Reduction::delivery);
    }

    private static List<Offering> read(@Nullable String offered) {
        if (offered == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(offered))) {
            return reader.readArray().stream()
                    .map(one -> Offering.read(one.asJsonObject()))
                    .toList();
        }
    }
}
