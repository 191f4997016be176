package io.vitrine.identity.social;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of who the providers' subjects are. */
@ApplicationScoped
class LinkRows {

    private static final String HOLDER =
            "select account_id from customer_link where provider_id = :provider and subject = :subject";
    private static final String ADD = """
            insert into customer_link (provider_id, subject, account_id, linked_at)
            select id, :subject, :account, :now from customer_provider where id = :provider on conflict do nothing""";
    private static final String OF = """
            select p.id, p.name, l.linked_at from customer_link l join customer_provider p on p.id = l.provider_id
            where l.account_id = :account order by p.place""";
    private static final String ACCOUNTS = "select account_id from customer_link where provider_id = :provider";
    private static final String REMOVE = """
            delete from customer_link l using customer_account a
            where l.account_id = :account and l.provider_id = :provider and a.id = l.account_id
              and a.password_hash is not null""";
    private static final String REMOVE_ALL = "delete from customer_link where account_id = :account";

    /** A connection of an account. */
    record Link(CustomerProvider.Id provider, String name, Instant since) {}

    @Inject
    Database database;

    Optional<AccountId> holder(CustomerProvider.Id provider, String subject) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HOLDER)
                        .bind("provider", provider.value())
                        .bind("subject", subject)
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::customer);
    }

    /** Whether it was added; not when subject or account is connected already, or the provider is gone. */
    boolean add(CustomerProvider.Id provider, String subject, AccountId account, Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("provider", provider.value())
                                .bind("subject", subject)
                                .bind("account", account.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    List<Link> of(AccountId account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("account", account.value())
                        .map((row, context) -> new Link(
                                new CustomerProvider.Id(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getTimestamp("linked_at").toInstant()))
                        .list());
    }

    /** Whom the provider has connected. */
    List<AccountId> accounts(CustomerProvider.Id provider) {
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(ACCOUNTS)
                        .bind("provider", provider.value())
                        .mapTo(UUID.class)
                        .list())
                .stream()
                .map(AccountId::customer)
                .toList();
    }

    /** Whether it was removed; not from an account without a password. */
    boolean remove(AccountId account, CustomerProvider.Id provider) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("account", account.value())
                                .bind("provider", provider.value())
                                .execute())
                == 1;
    }

    void removeAll(AccountId account) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REMOVE_ALL)
                        .bind("account", account.value())
                        .execute());
    }
}
