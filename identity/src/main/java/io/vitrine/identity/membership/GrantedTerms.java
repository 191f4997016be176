package io.vitrine.identity.membership;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The time for which somebody is to belong: it lies ahead, and nobody hands out more of it than they have. */
@ApplicationScoped
public class GrantedTerms {

    private static final Duration LONGEST = Duration.ofDays(3653);

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** @throws Problem 403 beyond the giver's own end, 422 for an owner's, a past one, or one in more than ten years */
    public void check(TeamRole role, Term wanted) {
        wanted.until().ifPresent(end -> {
            if (role.isOwner()) {
                throw Problem.invalid("until", "An owner's access has no end.");
            }
            if (!end.isAfter(clock.instant()) || end.isAfter(clock.instant().plus(LONGEST))) {
                throw Problem.invalid("until", "Choose a moment ahead, at most ten years from now.");
            }
        });
        if (wanted.beyond(mine())) {
            throw TeamRefused.moreThanYouHold("access for that long");
        }
    }

    private Term mine() {
        Actor me = CurrentCall.require().actor();
        Optional<AccountId> account = me.id().map(AccountId::new);
        return new Term(account.flatMap(
                        id -> members.find(CurrentCall.require().business().id(), id))
                .flatMap(TeamMember::until));
    }
}
