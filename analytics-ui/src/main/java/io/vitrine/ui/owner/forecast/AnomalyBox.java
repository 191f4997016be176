package io.vitrine.ui.owner.forecast;

import com.vaadin.flow.component.Component;
import io.vitrine.analytics.outlook.Anomaly;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The last days that were not seen coming, and what explains most of each. */
record AnomalyBox(ForecastWords words, Desk desk) {

    Box of(List<Anomaly> anomalies, int days) {
        Box box = new Box("Days nobody saw coming");
        Component told = Words.paragraph(
                anomalies.isEmpty()
                        ? "None in the last " + days + " days: each lay in the range that holds 99 of 100 days."
                        : "Of the last " + days
                                + " days, those outside the range that holds 99 of 100. The reasons compare with"
                                + " the same weekday of the weeks before.");
        return anomalies.isEmpty() ? box.padded(told) : box.padded(told, table(anomalies));
    }

    private Component table(List<Anomaly> anomalies) {
        return new DataTable<Anomaly>("Days nobody saw coming")
                .compact()
                .text("Day", anomaly -> desk.dates().near(anomaly.day()))
                .figure(words.metric().label(), anomaly -> words.exact(anomaly.value()))
                .figure("Expected", anomaly -> words.exact(anomaly.expected()))
                .text("", anomaly -> anomaly.above() ? "more than expected" : "less than expected", "wide")
                .text("What explains most of it", this::reasons)
                .rows(anomalies);
    }

    private String reasons(Anomaly anomaly) {
        return anomaly.reasons().isEmpty()
                ? "no single location, channel or product"
                : anomaly.reasons().stream()
                        .map(reason -> reason.label() + " (" + reason.dimension() + ", "
                                + percent(reason.share()) + ": " + words.exact(reason.value()) + " instead of "
                                + words.exact(reason.usual()) + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "\u00a0% of it";
    }
}
