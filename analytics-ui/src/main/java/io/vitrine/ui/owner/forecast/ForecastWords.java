package io.vitrine.ui.owner.forecast;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.analytics.outlook.Expected;
import io.vitrine.analytics.outlook.OutlookMetric;
import io.vitrine.ui.kit.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Estimates in the business's format. */
record ForecastWords(OutlookMetric metric, Formats formats) {

    String exact(BigDecimal value) {
        return metric.unit() == Unit.MONEY ? formats.money(value) : formats.quantity(value);
    }

    /** Counts whole: a tile is for the eye. */
    String tile(BigDecimal value) {
        return metric.unit() == Unit.MONEY
                ? formats.tile(value)
                : formats.quantity(value.setScale(0, RoundingMode.HALF_UP));
    }

    String within80(Expected expected) {
        return exact(expected.low80()) + " to " + exact(expected.high80());
    }

    String within95(Expected expected) {
        return exact(expected.low95()) + " to " + exact(expected.high95());
    }
}
