package io.vitrine.identity.mfa;

import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What of a member's role holds while a second factor is missing: nothing. The one rule for people and for the keys and
 * clients that act for them.
 */
@ApplicationScoped
public class Admission {

    @Inject
    SecondFactors factors;

    @Inject
    Clock clock;

    /**
     * The member as a sign-in of their own lets them act.
     *
     * @param shown whether it showed a second factor
     */
    @Transactional
    public Member ofPerson(Member member, boolean shown) {
        return held(member, factors.standing(member).judge(shown, clock.instant()));
    }

    /** The member as keys and clients, for which they answer or which act in their name, let it act. */
    @Transactional
    public Member ofProgram(Member member) {
        return held(member, factors.standing(member).judgeProgram(clock.instant()));
    }

    private static Member held(Member member, Standing.Verdict verdict) {
        return verdict.withholds() ? member.withheld() : member;
    }
}
