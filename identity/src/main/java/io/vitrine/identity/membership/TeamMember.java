package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person of the team.
 *
 * @param email shown to those only who manage or review the team
 * @param until when the membership ends by itself
 */
public record TeamMember(Member member, Optional<String> email, Instant since, Optional<Instant> until) {

    public AccountId account() {
        return member.account();
    }

    public String name() {
        return member.name();
    }

    public Access access() {
        return member.access();
    }

    public boolean isOwner() {
        return access().role().equals(TeamRole.OWNER);
    }

    /** What an owner has agreed not to do; empty for every other owner, and for everybody else. */
    public Set<Permission> withheld() {
        return isOwner()
                ? Role.OWNER.permissions().stream()
                        .filter(permission -> !access().may(permission))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    TeamMember withoutEmail() {
        return new TeamMember(member, Optional.empty(), since, until);
    }
}
