package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which ways to pay the business offers, and through whom. */
@ApplicationScoped
public class PaymentMethods {

    private static final int MAX_SETTING = 1_000;
    private static final int MAX_SECRET = 500;

    @Inject
    Gateways gateways;

    @Inject
    SettingRows rows;

    @Inject
    BankAccount account;

    @Inject
    Audit audit;

    /** All kinds of gateways, set up or not. */
    @Transactional
    public List<GatewayChoice> all() {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        Map<String, StoredSetting> set = stored();
        return gateways.all().stream().map(kind -> choice(kind, set)).toList();
    }

    /** From which amount on a refund needs a second person; in the business's currency. */
    @Transactional
    public Optional<BigDecimal> refundLimit() {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        return rows.refundLimit();
    }

    /**
     * Changes all of them or none.
     *
     * <p>Secrets and the bank account decide where the money goes, and the limit of refunds who has to agree: all are for those who
     * may change security settings.
     *
     * @throws Problem 422 for an unknown gateway or setting, or when one is to be offered without what it needs
     */
    @Transactional
    public void change(List<ChangeGateway> wanted, Optional<RefundLimit> limit) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        if (wanted.stream().anyMatch(change -> !change.secrets().isEmpty())) {
            CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        }
        change(wanted);
        limit.ifPresent(this::limitRefunds);
    }

    private void change(List<ChangeGateway> wanted) {
        Map<String, StoredSetting> set = stored();
        Checks checks = new Checks();
        for (int i = 0; i < wanted.size(); i++) {
            change(wanted.get(i), "methods[" + i + "].", set, checks);
        }
        checks.raise();
        gateways.forget();
    }

    private void limitRefunds(RefundLimit limit) {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        Optional<BigDecimal> before = rows.refundLimit();
        rows.refundLimit(limit.amount());
        audit.record(new AuditEntry(
                "refund-limit.changed",
                "setting",
                "refund-limit",
                Optional.of(
                        Map.of("amount", before.map(BigDecimal::toPlainString).orElse("none"))),
                Optional.of(Map.of(
                        "amount", limit.amount().map(BigDecimal::toPlainString).orElse("none"))),
                Optional.of(limit.reason())));
    }

    private void change(ChangeGateway wanted, String path, Map<String, StoredSetting> set, Checks checks) {
        Optional<GatewayKind> known = gateways.kind(wanted.gateway());
        checks.that(
                known.isPresent(), path + "gateway", "Use the name of a gateway; GET /api/payment-methods lists them.");
        known.ifPresent(kind -> {
            StoredSetting before =
                    set.getOrDefault(kind.name(), new StoredSetting(kind.name(), false, true, Map.of(), ""));
            Map<String, String> secrets = new HashMap<>(rows.secrets(before));
            secrets.putAll(wanted.secrets());
            GatewaySetting after = new GatewaySetting(
                    kind.name(),
                    wanted.enabled().orElse(gateways.offers(kind, set)),
                    wanted.test().orElse(before.test()),
                    wanted.settings().orElse(before.settings()),
                    secrets.keySet());
            check(kind, after, secrets, path, checks);
            if (!checks.failed()) {
                account.change(kind.name(), before.settings(), after.settings());
                rows.save(kind.name(), after.enabled(), after.test(), after.settings(), secrets);
                note(before, after, wanted);
            }
        });
    }

    private static void check(
            GatewayKind kind, GatewaySetting after, Map<String, String> secrets, String path, Checks checks) {
        after.settings().forEach((name, value) -> {
            checks.that(
                    kind.settings().contains(name),
                    path + "settings." + name,
                    "Use only: " + sorted(kind.settings()) + ".");
            checks.text(
                    value.replace('\n', ' '), MAX_SETTING, path + "settings." + name, "Write 1 to 1,000 characters.");
        });
        secrets.forEach((name, value) -> {
            checks.that(
                    kind.secrets().contains(name),
                    path + "secrets." + name,
                    "Use only: " + sorted(kind.secrets()) + ".");
            checks.text(value, MAX_SECRET, path + "secrets." + name, "Write 1 to 500 characters.");
        });
        checks.that(
                !after.enabled() || secrets.keySet().containsAll(kind.secrets()),
                path + "secrets",
                "Before it is offered, set: " + sorted(kind.secrets()) + ".");
        kind.objection(new Credentials(after.test(), after.settings(), secrets))
                .ifPresent(words -> checks.that(false, path + "secrets", words));
    }

    private void note(StoredSetting before, GatewaySetting after, ChangeGateway wanted) {
        audit.record(new AuditEntry(
                "payment-method.changed",
                "payment-method",
                after.gateway(),
                Optional.of(Map.of("enabled", String.valueOf(before.enabled()), "test", String.valueOf(before.test()))),
                Optional.of(Map.of(
                        "enabled", String.valueOf(after.enabled()),
                        "test", String.valueOf(after.test()),
                        "newSecrets", sorted(wanted.secrets().keySet()),
                        "newSettings", sorted(changed(before.settings(), after.settings())))),
                Optional.empty()));
    }

    /** The names of what is another than before: where transfers go to is a setting. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    private GatewayChoice choice(GatewayKind kind, Map<String, StoredSetting> set) {
        StoredSetting setting =
                set.getOrDefault(kind.name(), new StoredSetting(kind.name(), false, true, Map.of(), ""));
        return new GatewayChoice(
                kind.label(),
                kind.method(),
                new GatewaySetting(
                        kind.name(),
                        gateways.offers(kind, set),
                        setting.test(),
                        setting.settings(),
                        rows.secrets(setting).keySet()),
                kind.settings(),
                kind.secrets());
    }

    private Map<String, StoredSetting> stored() {
        Map<String, StoredSetting> set = new HashMap<>();
        rows.all().forEach(setting -> set.put(setting.gateway(), setting));
        return set;
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
