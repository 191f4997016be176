package io.vitrine.identity.operator;

import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who runs the platform. */
@ApplicationScoped
public class Operators {

    @Inject
    OperatorRows rows;

    /** Name and mailbox; empty when the account is no operator, or none any more. */
    @Transactional
    public Optional<Addressee> addressee(AccountId account) {
        return rows.addressee(account);
    }
}
