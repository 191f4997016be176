package io.vitrine.identity.signin;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.account.Member;

/** A person who has just shown all that a sign-in asks for. Only the sign-ins of this package make one. */
public final class SignedIn implements Entry {

    private final Member member;
    private final boolean secondFactor;
    private final boolean vouched;

    SignedIn(Member member, boolean secondFactor, boolean vouched) {
        this.member = member;
        this.secondFactor = secondFactor;
        this.vouched = vouched;
    }

    public Member member() {
        return member;
    }

    /** Whether a second factor was shown. */
    public boolean secondFactor() {
        return secondFactor;
    }

    /** Whether the business's provider said who it is, and not the account's own password or passkey. */
    public boolean vouched() {
        return vouched;
    }

    public Actor actor() {
        return vouched ? member.vouched() : member.actor();
    }
}
