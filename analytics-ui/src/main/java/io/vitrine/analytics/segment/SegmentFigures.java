package io.vitrine.analytics.segment;

import io.vitrine.analytics.people.People;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The segments of the current business. */
@ApplicationScoped
@Transactional
public class SegmentFigures {

    private static final int SHARE_DIGITS = 4;
    private static final SegmentRows.Sum NOBODY = new SegmentRows.Sum("", 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject
    SegmentRows rows;

    @Inject
    People people;

    /** As of today. */
    public Segments all() {
        people.permit();
        LocalDate today = people.today();
        List<SegmentRows.Sum> sums = rows.sums(today);
        SegmentRows.Sum whole = find(sums, "");
        Currency currency = CurrentCall.require().business().currency();
        return new Segments(
                today,
                whole.customers(),
                Money.round(whole.money(), currency),
                Arrays.stream(Segment.values())
                        .map(segment -> size(segment, find(sums, segment.name()), whole, currency))
                        .toList(),
                people.asOf());
    }

    private static SegmentRows.Sum find(List<SegmentRows.Sum> sums, String name) {
        return sums.stream()
                .filter(sum -> sum.segment().equals(name))
                .findFirst()
                .orElse(NOBODY);
    }

    private static Segments.Size size(Segment segment, SegmentRows.Sum sum, SegmentRows.Sum whole, Currency currency) {
        return new Segments.Size(
                segment,
                sum.customers(),
                sum.orders(),
                Money.round(sum.money(), currency),
                whole.money().signum() > 0
                        ? Optional.of(sum.money().divide(whole.money(), SHARE_DIGITS, RoundingMode.HALF_UP))
                        : Optional.empty(),
                sum.orders() == 0
                        ? Optional.empty()
                        : Optional.of(Money.round(
                                sum.bought()
                                        .divide(BigDecimal.valueOf(sum.orders()), SHARE_DIGITS, RoundingMode.HALF_UP),
                                currency)));
    }
}
