package io.vitrine.identity.account;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the people of the current business are called, for lists that name them by their ids. */
@ApplicationScoped
public class MemberNames {

    private static final String NAMES = """
            select distinct a.id, a.name from account a join membership m on m.account_id = a.id
            where m.tenant_id = :tenant limit 10000""";

    @Inject
    Database database;

    /** Names by the key under which the trail knows a person, such as {@code acc_01h...}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, String> byKey() {
        return database.platform()
                .withHandle(handle -> handle
                        .createQuery(NAMES)
                        .bind("tenant", CurrentCall.require().business().id().value())
                        .map((row, context) -> Map.entry(
                                new AccountId(row.getObject("id", UUID.class)).toString(), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
