package io.vitrine.commerce.dunning.rest;

import io.vitrine.commerce.dunning.Dunning;
import io.vitrine.commerce.dunning.DunningNotice;
import io.vitrine.commerce.dunning.DunningPause;
import io.vitrine.commerce.dunning.DunningPolicy;
import io.vitrine.commerce.dunning.DunningStep;
import io.vitrine.commerce.dunning.StatementSent;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;

/** Reminders as JSON. */
final class DunningJson {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private DunningJson() {}

    static DunningPolicy policy(JsonBody body) {
        return new DunningPolicy(
                body.flag("enabled"),
                body.flag("statements"),
                body.objects("steps").stream()
                        .map(step -> new DunningStep(days(step), step.text("subject"), step.text("text")))
                        .toList());
    }

    private static int days(JsonBody step) {
        BigDecimal days = step.decimal("days");
        if (days.stripTrailingZeros().scale() > 0 || days.abs().compareTo(MOST) > 0) {
            throw step.wrong("days", "Use a whole number of days.");
        }
        return days.intValueExact();
    }

    static JsonObject write(DunningPolicy policy) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        policy.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("days", step.days())
                        .add("subject", step.subject())
                        .add("text", step.text())));
        return Json.createObjectBuilder()
                .add("enabled", policy.enabled())
                .add("statements", policy.statements())
                .add("steps", steps)
                .build();
    }

    static JsonObjectBuilder write(DunningPause pause) {
        return Json.createObjectBuilder()
                .add("customer", TypeId.format("cus", pause.customer()))
                .add("until", pause.until().toString())
                .add("reason", pause.reason());
    }

    static JsonObjectBuilder write(DunningNotice notice) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("invoice", TypeId.format("inv", notice.invoice()));
        json.add("number", notice.number());
        notice.customer().ifPresent(id -> json.add("customer", TypeId.format("cus", id)));
        json.add("buyer", notice.buyer())
                .add("step", notice.step())
                .add("outstanding", money(notice.outstanding()))
                .add("state", notice.state())
                .add("wantedAt", notice.wantedAt().toString());
        notice.sentAt().ifPresent(at -> json.add("sentAt", at.toString()));
        return json;
    }

    static JsonObjectBuilder write(StatementSent sent) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("month", sent.month().toString())
                .add("customer", TypeId.format("cus", sent.customer()))
                .add("name", sent.name())
                .add("closing", money(sent.closing()))
                .add("state", sent.state());
        sent.sentAt().ifPresent(at -> json.add("sentAt", at.toString()));
        return json;
    }

    static <T> JsonObject write(Dunning.Page<T> page, Function<T, JsonObjectBuilder> entry) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.entries().forEach(one -> data.add(entry.apply(one)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
