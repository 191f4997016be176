package io.vitrine.identity.membership;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The names behind accounts that something was done by, also after they have left. */
@ApplicationScoped
public class PeopleNames {

    private static final String NAME = "select name from account where id = :id";

    @Inject
    Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String of(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(NAME)
                        .bind("id", account.value())
                        .mapTo(String.class)
                        .findOne())
                .orElse("somebody");
    }
}
