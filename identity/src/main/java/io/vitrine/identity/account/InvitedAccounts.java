package io.vitrine.identity.account;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Accounts of people who came by a link in their own mailbox: the link proves the mailbox. */
@ApplicationScoped
public class InvitedAccounts {

    private static final String KNOWN = """
            select exists (select from account where lower(email) = :email and verified_at is not null)""";
    private static final String CONFIRM = """
            insert into account (id, email, name, password_hash, verified_at, created_at, demo)
            values (:id, :email, :name, :hash, :now, :now, :demo)
            on conflict (lower(email)) do update
            set name = excluded.name, password_hash = excluded.password_hash, verified_at = excluded.verified_at
            where account.verified_at is null""";
    private static final String ID_OF = "select id from account where lower(email) = lower(:email)";

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Whether the person has an account with a confirmed mailbox, and therefore a password of its own. */
    @Transactional
    public boolean known(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("email", email.key())
                        .mapTo(boolean.class)
                        .one());
    }

    /** The account of this mailbox. Name and password become its own only when the mailbox was not confirmed before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountId confirm(EmailAddress email, String name, String passwordHash) {
        return confirm(new NewOwner(email, name, passwordHash, false));
    }

    /** The same for somebody who may belong to the demo. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountId confirm(NewOwner person) {
        boolean known = known(person.email());
        return database.platform().withHandle(handle -> {
            if (!known) {
                add(handle, person);
            }
            return new AccountId(handle.createQuery(ID_OF)
                    .bind("email", person.email().value())
                    .mapTo(UUID.class)
                    .one());
        });
    }

    private void add(Handle handle, NewOwner person) {
        handle.createUpdate(CONFIRM)
                .bind("id", ids.next())
                .bind("email", person.email().value())
                .bind("name", person.name())
                .bind("hash", person.passwordHash())
                .bind("demo", person.demo())
                .bind("now", clock.instant())
                .execute();
    }
}
