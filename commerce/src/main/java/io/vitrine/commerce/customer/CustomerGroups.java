package io.vitrine.commerce.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Groups of customers, such as retailers, for whom some things hold that do not hold for everybody. */
@ApplicationScoped
public class CustomerGroups {

    private static final int MAX_NAME = 64;

    private static final String ALL = """
            select customer_group, count(*) as members from customer where customer_group is not null
            group by customer_group order by customer_group limit 500""";

    private static final String PUT = """
            update customer c set customer_group = :group
            from (select id, customer_group from customer where lower(email) = lower(:email) for update) before
            where c.id = before.id returning c.id, before.customer_group as before""";

    private record Put(UUID customer, Optional<String> before) {}

    @Inject
    Database database;

    @Inject
    Audit audit;

    /** How many customers each has. */
    @Transactional
    public Map<String, Long> all() {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        Map<String, Long> groups = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) -> Map.entry(row.getString("customer_group"), row.getLong("members")))
                        .forEach(group -> groups.put(group.getKey(), group.getValue())));
        return groups;
    }

    /**
     * Puts the customer of this address into a group, out of the one before.
     *
     * @param group none takes the customer out
     * @throws Problem 422 when no customer has this address
     */
    @Transactional
    public void put(String email, Optional<String> group) {
        CurrentCall.permit(Permission.MANAGE_PRODUCTS);
        group.ifPresent(name -> new Checks()
                .text(name, MAX_NAME, "group", "Write 1 to 64 characters.")
                .raise());
        Put put = database.tenant()
                .withHandle(handle -> handle.createQuery(PUT)
                        .bind("email", email.strip())
                        .bind("group", group.map(String::strip).orElse(null))
                        .map((row, context) ->
                                new Put(row.getObject("id", UUID.class), Optional.ofNullable(row.getString("before"))))
                        .findOne())
                .orElseThrow(() -> Problem.invalid("email", "No customer has this address."));
        audit.record(new AuditEntry(
                "customer.grouped",
                "customer",
                TypeId.format("cus", put.customer()),
                Optional.of(Map.of("group", put.before().orElse(""))),
                Optional.of(Map.of("group", group.map(String::strip).orElse(""))),
                Optional.empty()));
    }
}
