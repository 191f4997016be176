package io.vitrine.analytics.value;

import io.vitrine.analytics.custom.Target;
import io.vitrine.analytics.custom.Targets;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.Reckoning;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds figures of whole months against what they should have come to. */
@ApplicationScoped
@Transactional
public class AgainstTarget {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Targets targets;

    /** Targets are for whole months, of the whole business or of a location. Those of several months add up where figures do. */
    public TargetAnswer of(MetricAnswer answer) {
        LocalDate from = answer.question().period().from();
        LocalDate to = answer.question().period().to();
        if (from.getDayOfMonth() != 1 || to.plusDays(1).getDayOfMonth() != 1) {
            return TargetAnswer.none("Targets are for whole months.");
        }
        if (!Set.of(Facet.LOCATION)
                .containsAll(answer.question().filter().used().keySet())) {
            return TargetAnswer.none("Targets are for the whole business or for a location.");
        }
        List<Target> found = targets.between(
                answer.meaning().id(),
                YearMonth.from(from),
                YearMonth.from(to),
                answer.question().filter().location());
        long months = YearMonth.from(from).until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
        boolean adds = answer.meaning()
                .registered()
                .filter(metric -> metric.reckoning() == Reckoning.SUM)
                .isPresent();
        if (found.size() != months || (months > 1 && !adds)) {
            return TargetAnswer.none("No target is set for " + (months > 1 ? "all of these months." : "this month."));
        }
        BigDecimal sum = found.stream().map(Target::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TargetAnswer(
                Optional.of(Reckoner.digits(
                        sum,
                        answer.meaning().unit(),
                        CurrentCall.require().business().currency())),
                sum.signum() == 0
                        ? Optional.empty()
                        : answer.figure()
                                .value()
                                .map(value -> value.multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP)),
                Optional.empty());
    }
}
