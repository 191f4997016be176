package io.vitrine.identity.operator;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The transactions of a sign-in; the password is compared outside of them. */
@ApplicationScoped
class OperatorLookup {

    @Inject
    OperatorRows rows;

    @Inject
    Audit audit;

    @Transactional
    public Optional<OperatorRows.Credentials> credentials(EmailAddress email) {
        return rows.credentials(email);
    }

    /** Leaves the failure in the platform's trail, without the address when nobody has it. */
    @Transactional
    public void recordFailure(Optional<OperatorRows.Credentials> known) {
        String object = known.map(
                        credentials -> credentials.operator().account().toString())
                .orElse("unknown");
        audit.recordOnPlatform(
                AuditEntry.created("operator.sign-in-failed", "account", object, Map.of()), Optional.empty());
    }
}
