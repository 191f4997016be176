package io.vitrine.identity.membership;

import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role of one's own as somebody wants it. */
public record RoleDraft(
        String name, String description, Set<Permission> permissions, Map<Permission, BigDecimal> limits) {

    private static final int NAME = 60;
    private static final int DESCRIPTION = 300;

    public RoleDraft {
        name = name.strip();
        description = description.strip();
        permissions = Set.copyOf(permissions);
        limits = Map.copyOf(limits);
        new Checks()
                .text(name, NAME, "name", "Write what people call the role, at most 60 characters.")
                .that(
                        description.length() <= DESCRIPTION
                                && description.chars().noneMatch(Character::isISOControl),
                        "description",
                        "Write one line, at most 300 characters.")
                .that(!permissions.isEmpty(), "permissions", "Choose at least one permission.")
                .that(
                        permissions.containsAll(limits.keySet())
                                && limits.values().stream().allMatch(most -> most.signum() >= 0),
                        "limits",
                        "Limit permissions of this role only, each to an amount such as \"500.00\".")
                .raise();
    }

    /** @throws io.vitrine.core.problem.Problem 422 for a permission or amount that is none */
    public static RoleDraft of(String name, String description, List<String> permissions, Map<String, String> limits) {
        Checks checks = new Checks();
        Set<Permission> known = permissions.stream()
                .map(Permission::withCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        Map<Permission, BigDecimal> amounts = new EnumMap<>(Permission.class);
        limits.forEach((code, amount) -> {
            Optional<BigDecimal> most = amount(amount);
            Optional<Permission> permission = Permission.withCode(code);
            checks.that(
                    most.isPresent() && permission.isPresent(),
                    "limits",
                    "Write an amount such as \"500.00\" for each code of a permission.");
            permission.ifPresent(limited -> most.ifPresent(value -> amounts.put(limited, value)));
        });
        checks.that(
                permissions.stream().allMatch(code -> Permission.withCode(code).isPresent()),
                "permissions",
                "Use codes of GET /api/permissions, such as orders:read.");
        checks.raise();
        return new RoleDraft(name, description, known, amounts);
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Codes in the table's order, for storage and for the trail. */
    List<String> codes() {
        return Stream.of(Permission.values())
                .filter(permissions::contains)
                .map(Permission::code)
                .toList();
    }
}
