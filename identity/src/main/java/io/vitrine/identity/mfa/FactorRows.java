package io.vitrine.identity.mfa;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.Optional;

/** Which second factors accounts have, over all kinds. */
@ApplicationScoped
class FactorRows {

    private static final String STANDING = """
            select enrolled, demo, grace_until from factor_standing where account_id = :account and tenant_id = :tenant""";
    private static final String OF_OPERATOR = """
            select a.demo, exists (select from totp t where t.account_id = a.id and t.sealed is not null)
                   or exists (select from passkey p where p.account_id = a.id) as enrolled
            from account a where a.id = :account""";
    private static final String SUMMARY_COUNTS = """
            select exists (select from totp where account_id = :account and sealed is not null) as app,
                   (select count(*) from passkey where account_id = :account) as passkeys,
                   (select count(*) from recovery_code where account_id = :account and used_at is null) as codes,
                   short_password
            """;
    private static final String SUMMARY = SUMMARY_COUNTS + "from account where id = :account";
    private static final String SUMMARY_OF_CUSTOMER = SUMMARY_COUNTS + "from customer_account where id = :account";

    @Inject
    Database database;

    Optional<Standing> standing(Member member) {
        return standing(member.account(), member.tenant(), member.access().guarded());
    }

    Optional<Standing> standing(AccountId account, TenantId tenant, boolean guarded) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(STANDING)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new Standing(
                                guarded,
                                row.getBoolean("enrolled"),
                                row.getBoolean("demo"),
                                Optional.ofNullable(row.getTimestamp("grace_until"))
                                        .map(Timestamp::toInstant)))
                        .findOne());
    }

    /** An operator's role asks for one from the first day. */
    Standing ofOperator(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OF_OPERATOR)
                        .bind("account", account.value())
                        .map((row, context) -> new Standing(
                                true, row.getBoolean("enrolled"), row.getBoolean("demo"), Optional.empty()))
                        .one());
    }

    OwnFactors summary(AccountId account) {
        String summary = account.realm() == Realm.CUSTOMERS ? SUMMARY_OF_CUSTOMER : SUMMARY;
        return account.realm()
                .in(database)
                .withHandle(handle -> handle.createQuery(summary)
                        .bind("account", account.value())
                        .map((row, context) -> new OwnFactors(
                                row.getBoolean("app"),
                                row.getInt("passkeys"),
                                row.getInt("codes"),
                                row.getBoolean("short_password")))
                        .one());
    }
}
