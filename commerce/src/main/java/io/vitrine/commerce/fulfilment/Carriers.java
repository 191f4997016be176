package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The carriers of the current business. */
@ApplicationScoped
public class Carriers {

    private static final int MAX_SETTING = 200;
    private static final int MAX_SECRET = 500;

    /** A carrier that is set up and switched on. */
    record Open(String name, Carrier carrier) {}

    @Inject
    @Any
    Instance<CarrierKind> kinds;

    @Inject
    CarrierRows rows;

    @Inject
    Audit audit;

    /** All carriers, set up or not. */
    @Transactional
    public List<CarrierChoice> all() {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        Map<String, CarrierRows.Stored> set = stored();
        return known().stream()
                .map(kind -> choice(kind, set.getOrDefault(kind.name(), none(kind.name()))))
                .toList();
    }

    /**
     * Changes what is set up. Secrets are for those who may change security settings.
     *
     * @throws Problem 422 for an unknown carrier or setting, or when it is to be switched on without what it needs
     */
    @Transactional
    public void change(ChangeCarrier wanted) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        if (!wanted.secrets().isEmpty()) {
            CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        }
        CarrierKind kind = kind(wanted.carrier())
                .orElseThrow(
                        () -> Problem.invalid("carrier", "Use the name of a carrier; GET /api/carriers lists them."));
        CarrierRows.Stored before = stored().getOrDefault(kind.name(), none(kind.name()));
        Map<String, String> secrets = new HashMap<>(before.account().secrets());
        secrets.putAll(wanted.secrets());
        CarrierAccount after =
                new CarrierAccount(wanted.settings().orElse(before.account().settings()), secrets);
        boolean enabled = wanted.enabled().orElse(before.enabled());
        check(kind, enabled, after);
        rows.save(kind.name(), enabled, after);
        audit.record(new AuditEntry(
                "carrier.changed",
                "carrier",
                kind.name(),
                Optional.of(Map.of("enabled", String.valueOf(before.enabled()))),
                Optional.of(Map.of(
                        "enabled",
                        String.valueOf(enabled),
                        "newSecrets",
                        String.join(", ", new TreeSet<>(wanted.secrets().keySet())),
                        "newSettings",
                        String.join(", ", changed(before.account().settings(), after.settings())))),
                Optional.empty()));
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    /** The carrier that the business works with now. */
    @Transactional
    public Optional<Open> working() {
        return stored().values().stream()
                .filter(CarrierRows.Stored::enabled)
                .flatMap(stored ->
                        kind(stored.carrier()).stream().map(kind -> new Open(kind.name(), kind.open(stored.account()))))
                .findFirst();
    }

    /** The carrier of this name, switched on or not: what was begun with it goes on. */
    @Transactional
    public Optional<Carrier> named(String name) {
        Optional<CarrierAccount> account =
                Optional.ofNullable(stored().get(name)).map(CarrierRows.Stored::account);
        return account.flatMap(set -> kind(name).map(kind -> kind.open(set)));
    }

    private static void check(CarrierKind kind, boolean enabled, CarrierAccount account) {
        Checks checks = new Checks();
        account.settings().forEach((name, value) -> {
            checks.that(
                    kind.settings().contains(name),
                    "settings." + name,
                    "Use only: " + String.join(", ", new TreeSet<>(kind.settings())) + ".");
            checks.text(value, MAX_SETTING, "settings." + name, "Write 1 to 200 characters.");
        });
        account.secrets().forEach((name, value) -> {
            checks.that(
                    kind.secrets().contains(name),
                    "secrets." + name,
                    "Use only: " + String.join(", ", new TreeSet<>(kind.secrets())) + ".");
            checks.text(value, MAX_SECRET, "secrets." + name, "Write 1 to 500 characters.");
        });
        checks.that(
                !enabled || account.secrets().keySet().containsAll(kind.secrets()),
                "secrets",
                "Before it is switched on, set: " + String.join(", ", new TreeSet<>(kind.secrets())) + ".");
        checks.that(
                !enabled || account.settings().keySet().containsAll(kind.required()),
                "settings",
                "Before it is switched on, set: " + String.join(", ", new TreeSet<>(kind.required())) + ".");
        checks.raise();
    }

    private Map<String, CarrierRows.Stored> stored() {
        Map<String, CarrierRows.Stored> set = new HashMap<>();
        rows.all().forEach(stored -> set.put(stored.carrier(), stored));
        return set;
    }

    private Optional<CarrierKind> kind(String name) {
        return known().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private List<CarrierKind> known() {
        List<CarrierKind> sorted = new ArrayList<>();
        kinds.forEach(sorted::add);
        sorted.sort(Comparator.comparing(CarrierKind::name));
        return sorted;
    }

    private static CarrierRows.Stored none(String carrier) {
        return new CarrierRows.Stored(carrier, false, new CarrierAccount(Map.of(), Map.of()));
    }

    private static CarrierChoice choice(CarrierKind kind, CarrierRows.Stored stored) {
        return new CarrierChoice(
                kind.name(),
                kind.label(),
                stored.enabled(),
                stored.account().settings(),
                stored.account().secrets().keySet(),
                kind.settings(),
                kind.secrets());
    }
}
