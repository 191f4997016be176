package io.vitrine.identity.account;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an account; written {@code acc_...}. */
public record AccountId(UUID value) {

    public static Optional<AccountId> parse(String text) {
        return TypeId.parse("acc", text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("acc", value);
    }
}
