package io.vitrine.journeys.team;

import io.vitrine.core.access.Role;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A business with one person of every role. */
public final class EveryRole {

    private static final String EXTERNAL = """
            update platform.membership set role = ?, valid_until = now() + interval '1 day'
            where account_id = (select id from platform.account where lower(email) = ?)""";

    private EveryRole() {}

    public static Map<Role, Colleague> in(Business business) {
        Map<Role, Colleague> people = new EnumMap<>(Role.class);
        people.put(Role.OWNER, Colleague.founder(business));
        for (Role role : Role.values()) {
            switch (role) {
                case OWNER, CUSTOMER -> {
                    // the founder; and those who are no part of the team
                }
                case AUDITOR, STAKEHOLDER -> people.put(role, external(business, role));
                default -> people.put(role, inside(business, role, people));
            }
        }
        return people;
    }

    /** With the finance officer as second person, once there is one. */
    private static Colleague inside(Business business, Role role, Map<Role, Colleague> people) {
        String email = Colleague.address(role.name());
        Answer invited = Colleague.founder(business).invite(email, role.name(), List.of());
        if (invited.status() == 202) {
            String approval = invited.json().getJsonObject("approval").getString("id");
            Objects.requireNonNull(people.get(Role.FINANCE_OFFICER))
                    .approve(approval)
                    .expect(200);
        } else {
            invited.expect(201);
        }
        return Colleague.accept(business, email);
    }

    /** Somebody from outside, as a grant would let in. */
    private static Colleague external(Business business, Role role) {
        Colleague person = Colleague.join(business, Role.WAREHOUSE.name());
        try (Connection owner = business.server().owner();
                var change = owner.prepareStatement(EXTERNAL)) {
            change.setString(1, role.name());
            change.setString(2, person.email());
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Colleague.signIn(business, person.email());
    }
}
