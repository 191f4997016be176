package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import java.time.Instant;
import java.util.Optional;

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

    TeamMember withoutEmail() {
        return new TeamMember(member, Optional.empty(), since, until);
    }
}
