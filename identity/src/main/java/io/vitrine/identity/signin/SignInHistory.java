package io.vitrine.identity.signin;

import io.vitrine.core.access.Call;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person sees of the own sign-ins, good and failed, of the last 90 days. */
@ApplicationScoped
public class SignInHistory {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final UUID NOBODY = new UUID(0, 0);

    /** The same statement for an address that nobody has, so that both take as long. */
    private static final String ADD = """
            insert into sign_in (id, account_id, tenant_id, at, outcome, address)
            select :id, a.id, cast(:tenant as uuid), :now, :outcome, :address from account a where a.id = :account""";

    private static final String LATEST = """
            select s.at, s.outcome, s.address, t.name as business
            from sign_in s left join tenant t on t.id = s.tenant_id
            where s.account_id = :account and s.at > :since order by s.id desc limit :limit""";
    private static final String SWEEP = "delete from sign_in where at < :before";

    /**
     * One try.
     *
     * @param outcome verb of the event, such as {@code sign-in.failed}
     * @param address where it came from
     * @param business none on the platform's own host
     */
    public record Line(Instant at, String outcome, String address, String business) {}

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The latest tries of the account, newest first. */
    @Transactional
    public List<Line> latest(AccountId account, int limit) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LATEST)
                        .bind("account", account.value())
                        .bind("since", clock.instant().minus(KEPT))
                        .bind("limit", limit)
                        .map((row, context) -> new Line(
                                row.getTimestamp("at").toInstant(),
                                row.getString("outcome"),
                                row.getString("address"),
                                Optional.ofNullable(row.getString("business")).orElse("")))
                        .list());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Optional<AccountId> account, String outcome, Call call) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", ids.next())
                        .bind("account", account.map(AccountId::value).orElse(NOBODY))
                        .bindByType(
                                "tenant",
                                call.tenant().map(tenant -> tenant.id().value()).orElse(null),
                                UUID.class)
                        .bind("now", clock.instant())
                        .bind("outcome", outcome)
                        .bind("address", call.origin())
                        .execute());
    }

    @Transactional
    public void sweep() {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SWEEP)
                        .bind("before", clock.instant().minus(KEPT))
                        .execute());
    }
}
