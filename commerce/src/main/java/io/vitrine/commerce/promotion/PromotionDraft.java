package io.vitrine.commerce.promotion;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.PlainText;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A promotion as the staff writes it.
 *
 * @param name what customers read beside the amount, 1 to 120 characters
 * @param minimum worth of the goods that it is for, before anything is taken off; zero when any is enough
 * @param group customers that it is for, who sign in; everybody when absent
 * @param code what customers type for it; without one it takes effect by itself
 * @param combinable whether it goes together with another one
 * @param from when it begins
 * @param until when it ends; never when absent
 * @param most how often it is used altogether, at most
 * @param mostPerCustomer how often one e-mail address uses it, at most
 */
public record PromotionDraft(
        String name,
        Benefit benefit,
        PromotionScope scope,
        Optional<CollectionId> collection,
        List<ProductId> products,
        BigDecimal minimum,
        Optional<String> group,
        Optional<String> code,
        boolean combinable,
        Instant from,
        Optional<Instant> until,
        Optional<Integer> most,
        Optional<Integer> mostPerCustomer) {

    private static final int MAX_NAME = 120;
    private static final int MAX_GROUP = 64;
    private static final int MOST_PRODUCTS = 200;
    private static final int MOST_USES = 1_000_000;
    private static final int MOST_EACH = 1_000;
    private static final BigDecimal MOST_WORTH = new BigDecimal("1000000000");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public PromotionDraft {
        name = name.strip();
        group = group.map(String::strip).filter(text -> !text.isEmpty());
        code = code.map(String::strip).filter(text -> !text.isEmpty());
        code = code.map(text -> CouponCode.parse(text).map(CouponCode::text).orElse(text));
        products = List.copyOf(products);
    }

    /** @throws Problem 422 with all that is wrong */
    void check(Currency currency) {
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        Checks checks = new Checks()
                .that(PlainText.line(name, MAX_NAME), "name", "Write 1 to 120 characters on one line.")
                .that(
                        group.map(text -> PlainText.line(text, MAX_GROUP)).orElse(true),
                        "customerGroup",
                        "Write 1 to 64 characters on one line.")
                .that(code.map(text -> CouponCode.parse(text).isPresent()).orElse(true), "code", CouponCode.RULE)
                .that(
                        minimum.signum() >= 0 && minimum.compareTo(MOST_WORTH) <= 0 && Benefit.money(minimum, digits),
                        "minimum",
                        "Write an amount of 0 or more with " + digits + " decimals at most.")
                .that(moment(from), "from", "Use a time between 2000 and 2200.")
                .that(
                        until.map(end -> moment(end) && end.isAfter(from)).orElse(true),
                        "until",
                        "Let it end after it begins.")
                .that(within(most, MOST_USES), "maxUses", "Use a whole number from 1 to 1,000,000.")
                .that(within(mostPerCustomer, MOST_EACH), "maxPerCustomer", "Use a whole number from 1 to 1,000.");
        benefit.check(checks, currency);
        scope(checks);
        checks.raise();
    }

    private void scope(Checks checks) {
        checks.that(
                        collection.isPresent() == (scope == PromotionScope.COLLECTION),
                        "collection",
                        scope == PromotionScope.COLLECTION ? "Say which collection." : "Leave it out here.")
                .that(
                        products.isEmpty() == (scope != PromotionScope.PRODUCTS)
                                && products.size() <= MOST_PRODUCTS
                                && new HashSet<>(products).size() == products.size(),
                        "products",
                        scope == PromotionScope.PRODUCTS ? "Name 1 to 200 products, each once." : "Leave it out here.");
    }

    private static boolean moment(Instant at) {
        return at.isAfter(EARLIEST) && at.isBefore(LATEST);
    }

    private static boolean within(Optional<Integer> count, int most) {
        return count.map(some -> some >= 1 && some <= most).orElse(true);
    }
}
