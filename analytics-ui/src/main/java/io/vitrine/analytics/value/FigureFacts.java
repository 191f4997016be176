package io.vitrine.analytics.value;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands beside the rows in a file: the figure, how it is meant, and how to check it. */
final class FigureFacts {

    private FigureFacts() {}

    static Map<String, String> of(MetricAnswer answer) {
        Tenant business = CurrentCall.require().business();
        MetricQuestion question = answer.question();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("metric", answer.meaning().id());
        facts.put("version", String.valueOf(answer.meaning().version()));
        facts.put("label", answer.meaning().label());
        facts.put("definition", answer.meaning().definition());
        facts.put("basis", answer.meaning().basis());
        facts.put("unit", answer.meaning().unit().name());
        facts.put("from", question.period().from().toString());
        facts.put("to", question.period().to().toString());
        facts.put(
                "filters",
                question.filter().used().entrySet().stream()
                        .map(entry -> entry.getKey().word() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")));
        facts.put("dated", question.onOrderDate() ? "order" : "event");
        facts.put("asReportedOn", question.reportedOn().map(Object::toString).orElse(""));
        facts.put("timeZone", business.zone().getId());
        facts.put("currency", business.currency().getCurrencyCode());
        facts.put(
                "value", answer.figure().value().map(BigDecimal::toPlainString).orElse("no data"));
        facts.put("reason", answer.figure().reason().orElse(""));
        facts.put("rowCount", String.valueOf(answer.figure().rowCount()));
        facts.put("hash", answer.hash().orElse(""));
        facts.put("asOf", answer.asOf().toString());
        return facts;
    }
}
