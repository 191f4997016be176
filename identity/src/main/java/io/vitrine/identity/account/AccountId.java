package io.vitrine.identity.account;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an account in its realm; written {@code acc_...}, and of a customer {@code cac_...}. */
public record AccountId(UUID value, Realm realm) {

    /** An account of the workforce. */
    public AccountId(UUID value) {
        this(value, Realm.WORKFORCE);
    }

    public static AccountId customer(UUID value) {
        return new AccountId(value, Realm.CUSTOMERS);
    }

    public static Optional<AccountId> parseCustomer(String text) {
        return TypeId.parse(Realm.CUSTOMERS.prefix(), text).map(AccountId::customer);
    }

    public static Optional<AccountId> parse(String text) {
        return TypeId.parse(Realm.WORKFORCE.prefix(), text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return TypeId.format(realm.prefix(), value);
    }
}
