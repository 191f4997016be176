package io.vitrine.identity.social;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Connections that wait for the account's password, by the hash of what the browser holds. */
@ApplicationScoped
class WishRows {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SWEEP = "delete from customer_link_wish where expires_at <= :now";
    private static final String ADD = """
            insert into customer_link_wish (token_hash, provider_id, subject, account_id, expires_at)
            values (:hash, :provider, :subject, :account, :until)""";
    private static final String FIND = """
            select provider_id, subject, account_id from customer_link_wish where token_hash = :hash and expires_at > :now""";
    private static final String AGREE = "update customer_link_wish set agreed = true where token_hash = :hash";
    private static final String END = """
            delete from customer_link_wish where token_hash = :hash and expires_at > :now and agreed
            returning provider_id, subject, account_id""";
    private static final String REMOVE_ALL = "delete from customer_link_wish where account_id = :account";

    /** What the provider said: that its subject is the customer of this account. */
    record Wish(CustomerProvider.Id provider, String subject, AccountId account) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    OpaqueToken open(Wish wish) {
        OpaqueToken token = OpaqueToken.draw();
        database.tenant().useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("provider", wish.provider().value())
                    .bind("subject", wish.subject())
                    .bind("account", wish.account().value())
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
        return token;
    }

    Optional<Wish> find(OpaqueToken token) {
        return ask(FIND, token);
    }

    /** The password was shown for it. */
    void agree(OpaqueToken token) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(AGREE).bind("hash", token.hash()).execute());
    }

    /** Ends one that was agreed to; of several callers at once one gets it. */
    Optional<Wish> end(OpaqueToken token) {
        return ask(END, token);
    }

    void removeAll(AccountId account) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REMOVE_ALL)
                        .bind("account", account.value())
                        .execute());
    }

    private Optional<Wish> ask(String sql, OpaqueToken token) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("hash", token.hash())
                        .bind("now", clock.instant())
                        .map(WishRows::read)
                        .findOne());
    }

    private static Wish read(ResultSet row, StatementContext context) throws SQLException {
        return new Wish(
                new CustomerProvider.Id(row.getObject("provider_id", UUID.class)),
                row.getString("subject"),
                AccountId.customer(row.getObject("account_id", UUID.class)));
    }
}
