package io.vitrine.identity.program;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a program may do at most: at least one permission, none of those that only people hold. */
public record Scopes(Set<Permission> permissions) {

    private static final Set<Permission> FOR_PEOPLE = EnumSet.of(
            Permission.MANAGE_TEAM,
            Permission.MANAGE_ROLES,
            Permission.REVIEW_ACCESS,
            Permission.MANAGE_KEYS,
            Permission.MANAGE_SECURITY,
            Permission.DECIDE_APPROVALS,
            Permission.MANAGE_GRANTS);
    private static final int LONGEST = 2_000;

    public Scopes {
        permissions = Set.copyOf(permissions);
        if (permissions.isEmpty() || permissions.stream().anyMatch(FOR_PEOPLE::contains)) {
            throw new IllegalArgumentException("No scopes of a program");
        }
    }

    /** Whether programs can hold this at all. */
    public static boolean fit(Permission permission) {
        return !FOR_PEOPLE.contains(permission);
    }

    /** What this person could hand on. */
    public static List<Permission> offered(Access access) {
        return Arrays.stream(Permission.values())
                .filter(permission -> fit(permission) && access.may(permission))
                .toList();
    }

    /** The scopes with these codes. @throws Problem 422 that names the wrong one */
    public static Scopes of(Collection<String> codes, String field) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (String code : codes) {
            Permission permission = Permission.withCode(code)
                    .orElseThrow(() -> Problem.invalid(field, "There is no scope " + shown(code) + "."));
            if (!fit(permission)) {
                throw Problem.invalid(field, "Only people hold " + code + ".");
            }
            permissions.add(permission);
        }
        if (permissions.isEmpty()) {
            throw Problem.invalid(field, "Name at least one scope, such as orders:read.");
        }
        return new Scopes(permissions);
    }

    /** The scopes in a text with blanks between; empty when one of them is unknown or there is none. */
    public static Optional<Scopes> parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Optional<Permission>> known = Arrays.stream(text.strip().split(" +"))
                .map(code -> Permission.withCode(code).filter(Scopes::fit))
                .toList();
        return known.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Scopes(known.stream().flatMap(Optional::stream).collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** What a table holds; codes that have gone out of use are left out. */
    public static Set<Permission> stored(String[] codes) {
        return Arrays.stream(codes)
                .map(Permission::withCode)
                .flatMap(Optional::stream)
                .filter(Scopes::fit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes in alphabetical order. */
    public List<String> codes() {
        return permissions.stream().map(Permission::code).sorted().toList();
    }

    public boolean within(Scopes more) {
        return more.permissions.containsAll(permissions);
    }

    /** What the access does not hold, in the words of people. */
    public List<String> beyond(Access access) {
        return permissions.stream()
                .filter(permission -> !access.may(permission))
                .map(Permission::code)
                .sorted()
                .toList();
    }

    /** The part that the access holds; empty when it holds none of it. */
    public Optional<Scopes> heldBy(Access access) {
        Set<Permission> held = permissions.stream().filter(access::may).collect(Collectors.toSet());
        return held.isEmpty() ? Optional.empty() : Optional.of(new Scopes(held));
    }

    /** With blanks between, as tokens carry them. */
    @Override
    public String toString() {
        return String.join(" ", codes());
    }

    private static String shown(String code) {
        return code.length() <= 60 && code.chars().allMatch(c -> c > 0x20 && c < 0x7f) ? code : "of this name";
    }
}
