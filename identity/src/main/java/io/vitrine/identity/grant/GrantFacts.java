package io.vitrine.identity.grant;

import io.vitrine.core.persistence.TypeId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the trail says about a grant; the person's address is left out. */
final class GrantFacts {

    private GrantFacts() {}

    static Map<String, String> of(GiveGrant wish) {
        GrantScope scope = wish.scope();
        Map<String, String> facts = new TreeMap<>();
        facts.put("kind", wish.kind().name());
        facts.put("from", wish.from().toString());
        facts.put("until", wish.until().toString());
        facts.put("periodFrom", scope.periodFrom().map(LocalDate::toString).orElse("beginning"));
        facts.put("periodTo", scope.periodTo().map(LocalDate::toString).orElse("open"));
        facts.put("locations", scope.locations().map(GrantFacts::names).orElse("all"));
        facts.put(
                "documentClasses",
                scope.documentClasses().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        facts.put("trail", String.valueOf(scope.trail()));
        return facts;
    }

    private static String names(Set<UUID> locations) {
        return locations.stream().map(id -> TypeId.format("loc", id)).sorted().collect(Collectors.joining(" "));
    }
}
