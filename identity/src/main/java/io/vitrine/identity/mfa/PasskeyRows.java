package io.vitrine.identity.mfa;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A realm's table of passkeys, of one relying party. An account's handle is its id; its name here is the id's text. */
final class PasskeyRows implements CredentialRepository {

    private static final String ADD = """
            insert into passkey (credential_id, account_id, relying_party, public_key, sign_count, name, created_at)
            values (:id, :account, :party, :key, :count, :name, :now)""";
    private static final String OF_ACCOUNT = """
            select credential_id, account_id, public_key, sign_count from passkey
            where account_id = :account and relying_party = :party""";
    private static final String BY_ID = """
            select credential_id, account_id, public_key, sign_count from passkey
            where credential_id = :id and relying_party = :party""";
    private static final String USED = """
            update passkey set sign_count = :count, last_used_at = :now where credential_id = :id""";
    private static final String LIST = """
            select credential_id, name, created_at, last_used_at from passkey
            where account_id = :account order by created_at""";
    private static final String REMOVE = "delete from passkey where credential_id = :id and account_id = :account";

    private final Database database;
    private final Realm realm;
    private final String party;

    PasskeyRows(Database database, Realm realm, String party) {
        this.database = database;
        this.realm = realm;
        this.party = party;
    }

    void add(AccountId account, RegistrationResult made, String name, Instant now) {
        realm.in(database)
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", made.getKeyId().getId().getBytes())
                        .bind("account", account.value())
                        .bind("party", party)
                        .bind("key", made.getPublicKeyCose().getBytes())
                        .bind("count", made.getSignatureCount())
                        .bind("name", name)
                        .bind("now", now)
                        .execute());
    }

    void used(ByteArray id, long count, Instant now) {
        realm.in(database)
                .useHandle(handle -> handle.createUpdate(USED)
                        .bind("id", id.getBytes())
                        .bind("count", count)
                        .bind("now", now)
                        .execute());
    }

    List<Passkey> list(AccountId account) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account.value())
                        .map((row, context) -> new Passkey(
                                new ByteArray(row.getBytes("credential_id")).getBase64Url(),
                                row.getString("name"),
                                row.getTimestamp("created_at").toInstant(),
                                Optional.ofNullable(row.getTimestamp("last_used_at"))
                                        .map(Timestamp::toInstant)))
                        .list());
    }

    boolean remove(AccountId account, ByteArray id) {
        return realm.in(database)
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("id", id.getBytes())
                                .bind("account", account.value())
                                .execute())
                == 1;
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return realm.account(username).stream()
                .flatMap(account -> ofAccount(account).stream())
                .map(known -> PublicKeyCredentialDescriptor.builder()
                        .id(known.getCredentialId())
                        .build())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return realm.account(username).map(Handles::of);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return Handles.account(handle, realm).map(AccountId::toString);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray handle) {
        return lookupAll(id).stream()
                .filter(known -> known.getUserHandle().equals(handle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray id) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(BY_ID)
                        .bind("id", id.getBytes())
                        .bind("party", party)
                        .map((row, context) -> read(row, realm))
                        .set());
    }

    private List<RegisteredCredential> ofAccount(AccountId account) {
        return realm.in(database)
                .withHandle(handle -> handle.createQuery(OF_ACCOUNT)
                        .bind("account", account.value())
                        .bind("party", party)
                        .map((row, context) -> read(row, realm))
                        .list());
    }

    private static RegisteredCredential read(ResultSet row, Realm realm) throws SQLException {
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(row.getBytes("credential_id")))
                .userHandle(Handles.of(new AccountId(row.getObject("account_id", UUID.class), realm)))
                .publicKeyCose(new ByteArray(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .build();
    }
}
