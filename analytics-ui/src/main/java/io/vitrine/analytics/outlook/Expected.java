package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.ForecastPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An estimate with the intervals that should hold what comes 80 and 95 times in a hundred. */
public record Expected(BigDecimal value, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95) {

    static Expected of(ForecastPoint point, int digits) {
        return new Expected(
                BigDecimal.valueOf(point.value()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(point.low80()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(point.high80()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(point.low95()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(point.high95()).setScale(digits, RoundingMode.HALF_UP));
    }

    Expected plus(BigDecimal known) {
        return new Expected(value.add(known), low80.add(known), high80.add(known), low95.add(known), high95.add(known));
    }
}
