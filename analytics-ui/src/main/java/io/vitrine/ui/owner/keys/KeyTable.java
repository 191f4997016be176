package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.apikey.ApiKey;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The API keys of the business. */
final class KeyTable extends Div {

    KeyTable(List<ApiKey> keys, Desk desk, Instant now, Examples examples) {
        Box box = new Box("API keys", Words.space(), Words.quiet("For programs of your own"));
        add(keys.isEmpty() ? box.with(nothing(examples)) : box.with(table(keys, desk, now)));
    }

    private static Component table(List<ApiKey> keys, Desk desk, Instant now) {
        return new DataTable<ApiKey>("API keys")
                .column("Name", key -> ProgramFacts.named(new Link("owner/keys/" + key.id(), key.name()), key.shown()))
                .column("State", key -> ProgramFacts.state(key, now))
                .text("Scopes", key -> ProgramFacts.scopes(key.scopes()), "wide")
                .text("Answers for it", ApiKey::maker, "wide")
                .text("Expires", key -> ProgramFacts.ends(key.expiresAt(), desk.dates()), "vt-nowrap", "wide")
                .column("Last used", key -> used(key, desk), "vt-nowrap")
                .rows(keys);
    }

    private static Component used(ApiKey key, Desk desk) {
        return key.lastUsedAt()
                .<Component>map(moment -> new Span(desk.dates().recent(moment)))
                .orElseGet(() -> Words.span("never", "vt-mut"));
    }

    private static EmptyState nothing(Examples examples) {
        EmptyState empty = new EmptyState(
                "No keys yet",
                "A till, a script or a spreadsheet calls the API with a key instead of somebody's password:",
                new CodeBlock("A request with a key", examples.key(Set.of())));
        return empty;
    }
}
