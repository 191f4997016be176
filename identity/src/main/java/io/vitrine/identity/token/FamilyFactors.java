package io.vitrine.identity.token;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Which families of tokens come from sign-ins that showed a second factor. */
@ApplicationScoped
class FamilyFactors {

    private static final String SHOWN = """
            insert into family_factor (family, account_id, shown_at) values (:family, :account, :now)
            on conflict (family) do nothing""";
    private static final String HAS_SHOWN = "select exists (select from family_factor where family = :family)";
    private static final String SWEEP = """
            delete from family_factor f where not exists (select from refresh_token r where r.family = f.family)""";

    @Inject
    Database database;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    @Transactional
    public void shown(UUID family, AccountId account) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SHOWN)
                        .bind("family", family)
                        .bind("account", account.value())
                        .bind("now", clock.instant())
                        .execute());
    }

    /** The member as this family's tokens let it act: without permissions while a second factor is missing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Member admitted(Member member, UUID family) {
        return admission.ofPerson(member, hasShown(family));
    }

    private boolean hasShown(UUID family) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(HAS_SHOWN)
                        .bind("family", family)
                        .mapTo(boolean.class)
                        .one());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void sweep() {
        database.platform().useHandle(handle -> handle.createUpdate(SWEEP).execute());
    }
}
