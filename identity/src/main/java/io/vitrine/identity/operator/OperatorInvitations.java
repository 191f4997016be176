package io.vitrine.identity.operator;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.InvitedAccounts;
import io.vitrine.identity.account.NewOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Links by which people become operators, one transaction each step. */
@ApplicationScoped
class OperatorInvitations {

    private static final Duration VALID = Duration.ofDays(2);
    private static final int NAME = 120;

    private static final String ADD = """
            insert into operator_invitation (token_hash, email, expires_at) values (:hash, :email, :until)""";
    private static final String FIND = """
            select email from operator_invitation where token_hash = :hash and used_at is null and expires_at > :now""";
    private static final String USE = """
            update operator_invitation set used_at = :now
            where token_hash = :hash and used_at is null and expires_at > :now returning email""";

    @Inject
    Database database;

    @Inject
    OperatorRows rows;

    @Inject
    InvitedAccounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A new link for this mailbox; empty when its person is an operator already. */
    @Transactional
    public Optional<OpaqueToken> issue(EmailAddress email) {
        if (rows.known(email)) {
            return Optional.empty();
        }
        OpaqueToken token = OpaqueToken.draw();
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("email", email.value())
                        .bind("until", clock.instant().plus(VALID))
                        .execute());
        audit.recordOnPlatform(AuditEntry.created("operator.invited", "operator", "first", Map.of()), Optional.empty());
        return Optional.of(token);
    }

    /** Whom the link was sent to. @throws Problem 422 when it is unknown, used or too old */
    @Transactional
    public EmailAddress addressee(OpaqueToken token) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("now", clock.instant())
                        .mapTo(String.class)
                        .findOne())
                .map(EmailAddress::new)
                .orElseThrow(OperatorInvitations::spent);
    }

    /**
     * Makes the person an operator.
     *
     * @param demo whether an account that is made for it belongs to the demo
     * @throws Problem 422 when the link is no longer good
     */
    @Transactional
    public Operator accept(OpaqueToken token, String name, String passwordHash, boolean demo) {
        new Checks()
                .text(name, NAME, "name", "Write your name, at most 120 characters.")
                .raise();
        EmailAddress email = database.platform()
                .withHandle(handle -> handle.createQuery(USE)
                        .bind("hash", token.hash())
                        .bind("now", clock.instant())
                        .mapTo(String.class)
                        .findOne())
                .map(EmailAddress::new)
                .orElseThrow(OperatorInvitations::spent);
        AccountId account = accounts.confirm(new NewOwner(email, name.strip(), passwordHash, demo));
        rows.add(account, clock.instant());
        audit.recordOnPlatform(AuditEntry.created("operator.added", "account", account, Map.of()), Optional.empty());
        return new Operator(account, name.strip());
    }

    private static Problem spent() {
        return Problem.invalid("token", "This link has been used already or is older than 48 hours.");
    }
}
