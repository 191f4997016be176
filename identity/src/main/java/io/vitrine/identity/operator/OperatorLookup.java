package io.vitrine.identity.operator;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.signin.SignInHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Who operators are; and the transactions of their sign-in, for the password is compared outside of them. */
@ApplicationScoped
class OperatorLookup {

    @Inject
    OperatorRows rows;

    @Inject
    SignInHistory history;

    @Inject
    Audit audit;

    /** Empty when the account is no operator, or none any more. */
    @Transactional
    public Optional<Operator> operator(AccountId account) {
        return rows.addressee(account).map(person -> new Operator(account, person.name()));
    }

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
        history.add(
                known.map(credentials -> credentials.operator().account()), "sign-in.failed", CurrentCall.require());
    }

    /** The trail has the failure already; this is what its person sees. */
    @Transactional
    public void noteFactorFailure(Operator operator) {
        history.add(Optional.of(operator.account()), "sign-in.second-factor-failed", CurrentCall.require());
    }
}
