package io.vitrine.ui.owner.trail;

import io.vitrine.core.audit.trail.TrailEvent;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What changed, fact by fact. */
record ChangedFact(String name, String before, String after) {

    private static final int BRIEF = 2;

    static List<ChangedFact> of(TrailEvent event) {
        TreeSet<String> names = new TreeSet<>();
        event.before().ifPresent(facts -> names.addAll(facts.keySet()));
        event.after().ifPresent(facts -> names.addAll(facts.keySet()));
        List<ChangedFact> all = new ArrayList<>();
        names.forEach(name -> all.add(new ChangedFact(name, value(event.before(), name), value(event.after(), name))));
        return all;
    }

    /** The first facts, for one line of a table. */
    static String brief(TrailEvent event) {
        return of(event).stream()
                .limit(BRIEF)
                .map(fact -> fact.name() + " " + EventWords.cut(fact.after().isEmpty() ? fact.before() : fact.after()))
                .collect(Collectors.joining(", "));
    }

    private static String value(Optional<JsonObject> facts, String name) {
        return facts.map(json -> json.get(name)).map(ChangedFact::text).orElse("");
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString words ? words.getString() : value.toString();
    }
}
