package io.vitrine.identity.customer;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.recovery.NewPassword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The table of accounts. */
@ApplicationScoped
class CustomerRows {

    private static final String BY_ID = """
            select id, name, email, number, customer_id, created_at, verified_at from customer_account where id = :account""";

    private static final String JOINED = """
            select id, name, email, number, customer_id, created_at, verified_at from customer_account
            where customer_id = :customer""";

    private static final String REMOVE = "delete from customer_account where id = :account";

    private static final String CREDENTIALS = """
            select a.id, a.name, a.email, a.number, a.customer_id, a.created_at, a.verified_at, a.password_hash,
                   exists (select from totp t where t.account_id = a.id and t.sealed is not null)
                       or exists (select from passkey p where p.account_id = a.id) as enrolled
            from customer_account a""";

    private static final String BY_EMAIL = CREDENTIALS + " where lower(a.email) = :name";
    private static final String BY_NUMBER = CREDENTIALS + " where lower(a.number) = :name";

    private static final String HASH =
            "select password_hash from customer_account where id = :account and password_hash is not null";

    private static final String ENTER = """
            insert into customer_account as a (id, email, name, password_hash, short_password, created_at)
            values (:id, :email, :name, :hash, :short, :now)
            on conflict (lower(email)) do update
               set name = excluded.name, password_hash = excluded.password_hash, short_password = excluded.short_password
             where a.verified_at is null
            returning a.id""";

    private static final String ENTER_VOUCHED = """
            insert into customer_account as a (id, email, name, created_at) values (:id, :email, :name, :now)
            on conflict (lower(email)) do update
               set name = excluded.name, password_hash = null, short_password = false
             where a.verified_at is null
            returning a.id""";

    private static final String CONFIRM = """
            update customer_account set verified_at = :now, number = :number where id = :account and verified_at is null""";

    private static final String JOIN = """
            update customer_account set customer_id = :customer
            where id = :account and customer_id is null
              and not exists (select from customer_account o where o.customer_id = :customer)""";

    private static final String HAS_NUMBER =
            "select exists (select from customer_account where lower(number) = lower(:number))";

    private static final String DRAW = "select 'C-' || nextval('customer_number_next')";

    private static final String SET_PASSWORD = """
            update customer_account set password_hash = :hash, short_password = :short where id = :account""";

    /** What a sign-in is compared with; an account without a password is compared with nothing. */
    record Known(CustomerAccount account, Optional<String> passwordHash, boolean enrolled) {
        @Override
        public String toString() {
            return "Known " + account.id();
        }
    }

    @Inject
    Database database;

    @Transactional
    public Optional<CustomerAccount> find(AccountId account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_ID)
                        .bind("account", account.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** The account that is joined with this customer. */
    @Transactional
    public Optional<CustomerAccount> joined(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(JOINED)
                        .bind("customer", customer)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Whose e-mail address or customer number this is. */
    @Transactional
    public Optional<Known> known(String name) {
        String sql = name.indexOf('@') < 0 ? BY_NUMBER : BY_EMAIL;
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("name", name.toLowerCase(Locale.ROOT))
                        .map((row, context) -> new Known(
                                read(row),
                                Optional.ofNullable(row.getString("password_hash")),
                                row.getBoolean("enrolled")))
                        .findOne());
    }

    /** Empty for an account that has no password. */
    @Transactional
    public Optional<String> hash(AccountId account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HASH)
                        .bind("account", account.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /** The account of this registration; empty when the address has a confirmed one, which stays as it is. */
    Optional<AccountId> enter(UUID fresh, String name, EmailAddress email, NewPassword password, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ENTER)
                        .bind("id", fresh)
                        .bind("email", email.value())
                        .bind("name", name)
                        .bind("hash", password.hash())
                        .bind("short", password.tooShortAlone())
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::customer);
    }

    /**
     * The account of an address that a provider has verified, without a password: one that was registered and not confirmed
     * loses the password of its registration. Empty when the address has a confirmed account.
     */
    Optional<AccountId> enterVouched(UUID fresh, String name, EmailAddress email, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ENTER_VOUCHED)
                        .bind("id", fresh)
                        .bind("email", email.value())
                        .bind("name", name)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::customer);
    }

    void confirm(AccountId account, String number, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CONFIRM)
                        .bind("account", account.value())
                        .bind("number", number)
                        .bind("now", now)
                        .execute());
    }

    /** Whether the account is joined with this customer now and was with none before. */
    boolean join(AccountId account, UUID customer) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(JOIN)
                                .bind("account", account.value())
                                .bind("customer", customer)
                                .execute())
                == 1;
    }

    boolean hasNumber(String number) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HAS_NUMBER)
                        .bind("number", number)
                        .mapTo(boolean.class)
                        .one());
    }

    String draw() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(DRAW).mapTo(String.class).one());
    }

    void setPassword(AccountId account, NewPassword password) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SET_PASSWORD)
                        .bind("account", account.value())
                        .bind("hash", password.hash())
                        .bind("short", password.tooShortAlone())
                        .execute());
    }

    /** With its sessions, sign-ins, links and second factors: they hang on it. */
    void remove(AccountId account) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REMOVE)
                        .bind("account", account.value())
                        .execute());
    }

    static CustomerAccount read(ResultSet row) throws SQLException {
        return new CustomerAccount(
                AccountId.customer(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getObject("customer_id", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("verified_at") != null);
    }
}
