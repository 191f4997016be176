package io.vitrine.identity.perimeter;

import io.vitrine.core.network.Network;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.membership.RoleId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A network from which people may work.
 *
 * @param role for people with this role, as their access names it; absent for everybody whose role has no rules
 */
public record AddressRule(Id id, Network network, Optional<String> role, String note, Instant createdAt) {

    private static final int UUID_LENGTH = 36;

    /** Written {@code adr_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("adr", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("adr", value);
        }
    }

    /** Key of the role as the API names it. */
    public Optional<String> roleKey() {
        return role.map(name -> name.length() == UUID_LENGTH ? new RoleId(UUID.fromString(name)).toString() : name);
    }
}
