package io.vitrine.identity.session;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The role as which a person looks at the portal. It takes rights away and never gives any: what is left is what both the
 * person and the role may read.
 */
public record ViewedRole(String key, String name, Set<Permission> permissions) implements Serializable {

    /** Where the container's session keeps it. */
    public static final String ATTRIBUTE = "vitrine.viewed-role";

    public ViewedRole {
        permissions = Set.copyOf(permissions);
    }

    /** The person with what is left while looking on as another role. */
    static Actor applied(Actor person, HttpServletRequest request) {
        HttpSession screens = request.getSession(false);
        return screens != null && screens.getAttribute(ATTRIBUTE) instanceof ViewedRole role
                ? role.limit(person)
                : person;
    }

    Actor limit(Actor person) {
        Access own = person.access();
        Set<Permission> left = own.permissions().stream()
                .filter(permissions::contains)
                .filter(permission -> permission.verb() == Permission.Verb.READ)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        return person.with(new Access(key, name, left, own.locations(), Map.of()));
    }
}
