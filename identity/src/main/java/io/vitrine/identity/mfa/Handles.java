package io.vitrine.identity.mfa;

import com.yubico.webauthn.data.ByteArray;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** How authenticators name an account: by the bytes of its id, which say nothing about the person. */
final class Handles {

    private static final int BYTES = 16;

    private Handles() {}

    static ByteArray of(AccountId account) {
        UUID id = account.value();
        return new ByteArray(ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Optional<AccountId> account(ByteArray handle, Realm realm) {
        if (handle.size() != BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new AccountId(new UUID(bytes.getLong(), bytes.getLong()), realm));
    }
}
