package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.Component;
import io.vitrine.commerce.imports.ImportView;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Status;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an import came to, as its job tells it. */
record Outcome(ImportView view, JsonObject result, Formats formats) {

    static Outcome of(ImportView view, Formats formats) {
        return new Outcome(
                view, view.job().result().orElse(Json.createObjectBuilder().build()), formats);
    }

    static Component status(ImportView view) {
        return switch (view.job().state()) {
            case RUNNING -> new Status(Status.Kind.RUNNING, view.dryRun() ? "Checking" : "Importing");
            case DONE -> new Status(Status.Kind.GOOD, view.dryRun() ? "Checked" : "Imported");
            case FAILED -> new Status(Status.Kind.NOW, "Failed");
        };
    }

    /** One line about it. */
    String words() {
        return switch (view.job().state()) {
            case RUNNING -> formats.count(view.job().done()) + " rows so far";
            case FAILED -> view.job().error().orElse("");
            case DONE ->
                "%s orders %s, %s rows left out"
                        .formatted(
                                formats.count(added("orders")),
                                view.dryRun() ? "would be added" : "added",
                                formats.count(count("rejectedRows")));
        };
    }

    long count(String name) {
        return number(result, name);
    }

    /** How many of these were or would be added. */
    long added(String name) {
        return part("added", name);
    }

    /** How many of these were there already. */
    long unchanged(String name) {
        return part("unchanged", name);
    }

    private long part(String part, String name) {
        JsonObject object = result.getJsonObject(part);
        return object == null ? 0 : number(object, name);
    }

    private static long number(JsonObject object, String name) {
        JsonNumber number = object.getJsonNumber(name);
        return number == null ? 0 : number.longValue();
    }

    BigDecimal amount(String name) {
        return Optional.ofNullable(result.getJsonObject(name))
                .map(money -> new BigDecimal(money.getString("amount")))
                .orElse(BigDecimal.ZERO);
    }

    List<String> notes() {
        return Optional.ofNullable(result.getJsonArray("notes"))
                .map(array -> array.getValuesAs(JsonString::getString))
                .orElse(List.of());
    }
}
