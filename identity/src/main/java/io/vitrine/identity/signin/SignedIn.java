package io.vitrine.identity.signin;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.account.Member;

/** A person who has just shown all that a sign-in asks for. Only the sign-ins of this package make one. */
public final class SignedIn implements Entry {

    private final Member member;
    private final boolean secondFactor;

    SignedIn(Member member, boolean secondFactor) {
        this.member = member;
        this.secondFactor = secondFactor;
    }

    public Member member() {
        return member;
    }

    /** Whether a second factor was shown. */
    public boolean secondFactor() {
        return secondFactor;
    }

    public Actor actor() {
        return member.actor();
    }
}
