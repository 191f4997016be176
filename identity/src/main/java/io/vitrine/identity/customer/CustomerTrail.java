package io.vitrine.identity.customer;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens to customers' accounts: events in the business's trail, and each customer's own history of sign-ins. */
@ApplicationScoped
public class CustomerTrail {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final UUID NOBODY = new UUID(0, 0);

    /** The same statement for an address that nobody has, so that both take as long. */
    private static final String ADD = """
            insert into customer_sign_in (id, account_id, at, outcome, address)
            select :id, a.id, :now, :outcome, :address from customer_account a where a.id = :account""";

    private static final String FORGET = "delete from customer_sign_in where account_id = :account and at < :before";

    private static final String LATEST = """
            select at, outcome, address from customer_sign_in
            where account_id = :account and at > :since order by id desc limit :limit""";

    /** One try to sign in. */
    public record Line(Instant at, String outcome, String address) {}

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    PersonalData personalData;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    static String key(UUID customer) {
        return TypeId.format("cus", customer);
    }

    /** The latest sign-ins, good and failed, newest first. */
    @Transactional
    public List<Line> latest(AccountId account, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LATEST)
                        .bind("account", account.value())
                        .bind("since", clock.instant().minus(KEPT))
                        .bind("limit", limit)
                        .map((row, context) -> new Line(
                                row.getTimestamp("at").toInstant(), row.getString("outcome"), row.getString("address")))
                        .list());
    }

    /** A change of the account. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(String action, AccountId account, Map<String, String> facts) {
        Realm.CUSTOMERS.record(audit, action, account, facts);
    }

    /** A change of the account with something personal in it, under the account's own key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void personal(String action, AccountId account, String personal) {
        personalData.record(
                AuditEntry.created(action, "customer-account", account, Map.of()), account.toString(), personal);
    }

    /** @param pseudonym stands for the name that was tried when nobody has it */
    @Transactional
    public void tried(String outcome, Optional<AccountId> account, String pseudonym) {
        tried(outcome, account, pseudonym, Map.of());
    }

    /**
     * The word of a provider that was not taken.
     *
     * @param why a code, nothing personal
     */
    @Transactional
    public void refused(Optional<AccountId> account, String why) {
        tried("customer.sign-in.provider-refused", account, "unknown", Map.of("why", why));
    }

    private void tried(String outcome, Optional<AccountId> account, String pseudonym, Map<String, String> facts) {
        Call call = CurrentCall.require();
        audit.record(AuditEntry.created(
                outcome, "customer-account", account.map(AccountId::toString).orElse(pseudonym), facts));
        database.tenant().useHandle(handle -> {
            UUID known = account.map(AccountId::value).orElse(NOBODY);
            handle.createUpdate(FORGET)
                    .bind("account", known)
                    .bind("before", clock.instant().minus(KEPT))
                    .execute();
            handle.createUpdate(ADD)
                    .bind("id", ids.next())
                    .bind("account", known)
                    .bind("now", clock.instant())
                    .bind("outcome", outcome)
                    .bind("address", call.origin())
                    .execute();
        });
    }

    /** Too many passwords were tried; in a transaction of the business, the caller's belongs to the platform. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void locked(AccountId account) {
        tried("customer.sign-in.locked", Optional.of(account), "");
        outbox.publish(new CustomerMailWanted(account, CustomerMailWanted.Kind.LOCKED));
    }
}
