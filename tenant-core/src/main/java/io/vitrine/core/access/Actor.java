package io.vitrine.core.access;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts: a person, a program with a person's token, the system itself, or nobody yet known.
 *
 * @param id the account, absent for the system and for anonymous callers
 * @param name how the trail and the screens call the actor
 * @param access what the actor may do in the business of the call
 */
public record Actor(Kind kind, Optional<UUID> id, String name, Access access) {

    /** The kinds of actors. */
    public enum Kind {
        ANONYMOUS,
        PERSON,
        SYSTEM
    }

    /** A caller who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, Optional.empty(), "anonymous", Access.NONE);

    public static Actor person(UUID account, String name, Access access) {
        return new Actor(Kind.PERSON, Optional.of(account), name, access);
    }

    /** A job or subscriber of the platform; it holds no permission, services that it calls ask for none. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, Optional.empty(), name, Access.NONE);
    }

    /** Whether the actor holds the permission, at some location at least. */
    public boolean may(Permission permission) {
        return access.may(permission);
    }

    /** The actor as the trail and the database session name it, such as {@code acc_01h...} or {@code system:rollups}. */
    public String key() {
        return id.map(account -> TypeId.format("acc", account))
                .orElseGet(() -> kind == Kind.SYSTEM ? "system:" + name : name);
    }
}
