package io.vitrine.core.access;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts: a person, a program, the system itself, or nobody yet known.
 *
 * @param id the account; of a program, the account of the person who answers for it; absent for the system and for
 *     anonymous callers
 * @param name how the trail and the screens call the actor
 * @param access what the actor may do in the business of the call
 * @param program the key or client that is used, such as {@code key_01h...}; of a person, the provider whose word alone
 *     brought the person here; absent for people who have shown who they are themselves
 */
public record Actor(Kind kind, Optional<UUID> id, String name, Access access, Optional<String> program) {

    /** The kinds of actors. */
    public enum Kind {
        ANONYMOUS,
        PERSON,
        /** A customer of the business, signed in to an account at this business alone. */
        CUSTOMER,
        /** A program that a person has allowed to act in the person's name. */
        DELEGATE,
        /** A program with a key or secret of its own. */
        PROGRAM,
        SYSTEM
    }

    private static final String PROVIDER = "single sign-on";

    /** A caller who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, "anonymous", Access.NONE);

    private Actor(Kind kind, String name, Access access) {
        this(kind, Optional.empty(), name, access, Optional.empty());
    }

    public static Actor person(UUID account, String name, Access access) {
        return new Actor(Kind.PERSON, Optional.of(account), name, access, Optional.empty());
    }

    /**
     * A person for whom a provider of the business has vouched. The provider is the business's, so its word is good in this
     * business and for nothing that belongs to the account elsewhere.
     */
    public static Actor vouched(UUID account, String name, Access access) {
        return new Actor(Kind.PERSON, Optional.of(account), name, access, Optional.of(PROVIDER));
    }

    /** A customer of the business; holds no permission, and sees what is the customer's own. */
    public static Actor customer(UUID account, String name) {
        return new Actor(Kind.CUSTOMER, Optional.of(account), name, Access.NONE, Optional.empty());
    }

    /** A program in the name of a person who agreed to it. */
    public static Actor delegate(UUID account, String program, String name, Access access) {
        return new Actor(Kind.DELEGATE, Optional.of(account), name, access, Optional.of(program));
    }

    /** A program on its own; the account is that of the person who answers for it. */
    public static Actor program(UUID account, String program, String name, Access access) {
        return new Actor(Kind.PROGRAM, Optional.of(account), name, access, Optional.of(program));
    }

    /** A job or subscriber of the platform; it holds no permission, services that it calls ask for none. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, name, Access.NONE);
    }

    /** The same actor with another access. */
    public Actor with(Access other) {
        return new Actor(kind, id, name, other, program);
    }

    /** Whether it is a person whom only the business's provider vouches for. */
    public boolean vouched() {
        return kind == Kind.PERSON && program.isPresent();
    }

    /** Whether the actor holds the permission, at some location at least. */
    public boolean may(Permission permission) {
        return access.may(permission);
    }

    /** Whether permissions are asked of the actor: of everybody but the system. */
    boolean checked() {
        return kind != Kind.SYSTEM;
    }

    /**
     * The actor as the trail and the database session name it, such as {@code acc_01h...}, {@code key_01h...} or
     * {@code system:rollups}. What a delegate does stands under the person's name.
     */
    public String key() {
        return switch (kind) {
            case PROGRAM -> program.orElse(name);
            case SYSTEM -> "system:" + name;
            case CUSTOMER -> id.map(account -> TypeId.format("cac", account)).orElse(name);
            case PERSON, DELEGATE, ANONYMOUS ->
                id.map(account -> TypeId.format("acc", account)).orElse(name);
        };
    }
}
