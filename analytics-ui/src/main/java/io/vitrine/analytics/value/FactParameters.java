package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that all statements of figures take.
 *
 * @param lines whether single lines are looked at
 * @param known rows written down from then on are not known
 */
record FactParameters(
        RegisteredMetric metric,
        MetricQuestion question,
        Optional<Facet> by,
        boolean lines,
        Instant start,
        Instant end,
        Instant known,
        Tenant business) {

    /** Later than anything that is written down. */
    private static final Instant ALL_KNOWN =
            LocalDate.of(3000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    static FactParameters of(RegisteredMetric metric, MetricQuestion question, Optional<Facet> by) {
        Tenant business = CurrentCall.require().business();
        boolean products = question.filter().byProduct()
                || by.filter(facet -> facet == Facet.PRODUCT || facet == Facet.CATEGORY)
                        .isPresent();
        return new FactParameters(
                metric,
                question,
                by,
                metric.byLines(products),
                question.period().from().atStartOfDay(business.zone()).toInstant(),
                question.period().to().plusDays(1).atStartOfDay(business.zone()).toInstant(),
                question.reportedOn()
                        .map(day ->
                                day.plusDays(1).atStartOfDay(business.zone()).toInstant())
                        .orElse(ALL_KNOWN),
                business);
    }

    void bind(Query query) {
        MetricFilter filter = question.filter();
        query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("metric", metric.id())
                .bind("from", question.period().from())
                .bind("to", question.period().to())
                .bind("start", start.atOffset(ZoneOffset.UTC))
                .bind("end", end.atOffset(ZoneOffset.UTC))
                .bind("known", known.atOffset(ZoneOffset.UTC))
                .bind("basis", basis())
                .bind("lines", lines)
                .bind("by", by.map(Facet::word).orElse(""))
                .bind("zone", business.zone().getId())
                .bind("currency", business.currency().getCurrencyCode())
                .bindByType("location", filter.location().map(LocationId::value).orElse(null), UUID.class)
                .bindByType("category", filter.category().orElse(null), UUID.class);
        text(query, "channel", filter.channel().orElse(null));
        text(query, "product", filter.product().orElse(null));
        text(query, "group", filter.group().orElse(null));
        text(query, "country", filter.country().orElse(null));
    }

    /** By name, as text; absent ones are null in SQL and left out here. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("metric", metric.id());
        words.put("from", question.period().from().toString());
        words.put("to", question.period().to().toString());
        words.put("start", start.toString());
        words.put("end", end.toString());
        words.put("known", known.toString());
        words.put("basis", basis());
        words.put("lines", String.valueOf(lines));
        words.put("by", "");
        words.put("zone", business.zone().getId());
        words.put("currency", business.currency().getCurrencyCode());
        MetricFilter filter = question.filter();
        filter.location().ifPresent(value -> words.put("location", value.value().toString()));
        filter.category().ifPresent(value -> words.put("category", value.toString()));
        filter.channel().ifPresent(value -> words.put("channel", value));
        filter.product().ifPresent(value -> words.put("product", value));
        filter.group().ifPresent(value -> words.put("group", value));
        filter.country().ifPresent(value -> words.put("country", value));
        return words;
    }

    private String basis() {
        return question.onOrderDate() ? "order" : "event";
    }

    private static void text(Query query, String name, @Nullable String value) {
        query.bindByType(name, value, String.class);
    }
}
