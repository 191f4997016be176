package io.vitrine.commerce.marketing;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** What the current business does with carts that nobody orders. */
@ApplicationScoped
public class CartPolicies {

    @Inject
    ReminderRows rows;

    @Inject
    Audit audit;

    @Transactional
    public CartPolicy policy() {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return rows.policy();
    }

    @Transactional
    public CartPolicy set(CartPolicy policy) {
        CurrentCall.permit(Permission.MANAGE_STORE);
        CartPolicy before = rows.policy();
        rows.set(policy);
        audit.record(new AuditEntry(
                "cart-policy.changed",
                "cart-policy",
                "cart-policy",
                Optional.of(facts(before)),
                Optional.of(facts(policy)),
                Optional.empty()));
        return policy;
    }

    private static Map<String, String> facts(CartPolicy policy) {
        return Map.of(
                "reminding", Boolean.toString(policy.reminding()),
                "hours", Integer.toString(policy.hours()),
                "keepDays", Integer.toString(policy.keepDays()));
    }
}
