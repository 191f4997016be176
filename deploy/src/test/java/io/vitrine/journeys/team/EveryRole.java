package io.vitrine.journeys.team;

import io.vitrine.core.access.Role;
import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

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
                default -> people.put(role, Colleague.join(business, role.name()));
            }
        }
        return people;
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
