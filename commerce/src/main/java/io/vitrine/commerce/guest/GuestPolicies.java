package io.vitrine.commerce.guest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** What the current business asks of guests. */
@ApplicationScoped
public class GuestPolicies {

    @Inject
    GuestRows rows;

    @Inject
    Audit audit;

    @Transactional
    public GuestPolicy policy() {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return rows.policy();
    }

    /** Holds for orders from now on; what waits to be confirmed goes on waiting. */
    @Transactional
    public GuestPolicy set(GuestPolicy policy) {
        CurrentCall.permit(Permission.MANAGE_STORE);
        GuestPolicy before = rows.policy();
        rows.set(policy);
        audit.record(new AuditEntry(
                "guest-policy.changed",
                "guest-policy",
                "guest-policy",
                Optional.of(facts(before)),
                Optional.of(facts(policy)),
                Optional.empty()));
        return policy;
    }

    private static Map<String, String> facts(GuestPolicy policy) {
        return Map.of("rule", policy.rule().name(), "flagHours", Integer.toString(policy.flagHours()));
    }
}
