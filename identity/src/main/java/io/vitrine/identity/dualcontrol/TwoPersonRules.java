package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The setting: which critical actions need a second person here. All do until they are switched off. */
@ApplicationScoped
public class TwoPersonRules {

    @Inject
    Actions actions;

    @Inject
    RuleRows rows;

    @Inject
    SecondPerson second;

    /** The rules under which something exists in this product. */
    public List<RuleSetting> all() {
        CurrentCall.permit(Permission.READ_APPROVALS);
        Set<String> off = rows.off(tenant());
        return actions.rules().stream()
                .map(rule -> new RuleSetting(rule, !off.contains(rule.code())))
                .toList();
    }

    /** Switches a rule on at once, or off after a second person. */
    public Outcome change(CriticalRule rule, boolean required, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        if (!actions.rules().contains(rule)) {
            throw Problem.notFound("rule");
        }
        if (required) {
            rows.set(tenant(), rule, true, Reason.require(reason));
            return new Outcome.Done(rule.code(), Optional.empty());
        }
        return second.ask(RelaxRule.KIND, RelaxRule.write(rule), reason);
    }

    boolean required(CriticalRule rule) {
        return !rule.switchable() || !rows.off(tenant()).contains(rule.code());
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
