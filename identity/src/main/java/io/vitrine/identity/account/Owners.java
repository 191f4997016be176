package io.vitrine.identity.account;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The owners of a business, for what all of them must hear of. */
@ApplicationScoped
public class Owners {

    private static final String ALL = """
            select a.id, a.email, a.name from membership m join account a on a.id = m.account_id
            where m.tenant_id = :tenant and m.role = 'OWNER' and a.verified_at is not null order by a.id""";

    /** An owner who can be written to. */
    public record Owner(AccountId account, EmailAddress email, String name) {}

    @Inject
    Database database;

    /** In a transaction of the platform, whatever the caller's is bound to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Owner> of(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new Owner(
                                new AccountId(row.getObject("id", UUID.class)),
                                new EmailAddress(row.getString("email")),
                                row.getString("name")))
                        .list());
    }
}
