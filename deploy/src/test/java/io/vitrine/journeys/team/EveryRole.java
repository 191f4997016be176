package io.vitrine.journeys.team;

import io.vitrine.core.access.Role;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.external.Outside;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A business with one person of every role. */
public final class EveryRole {

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

    /** Somebody from outside whom a grant lets in, with all that a grant can cover. */
    private static Colleague external(Business business, Role role) {
        String email = Colleague.address(role.name());
        Outside.giveAll(business, email, role.name());
        Outside.accept(business, email);
        return Colleague.signIn(business, email);
    }
}
