package io.vitrine.identity.signin;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.account.Member;

/** A person who has just shown the right password. Only {@link SignIn} makes one. */
public final class SignedIn {

    private final Member member;

    SignedIn(Member member) {
        this.member = member;
    }

    public Member member() {
        return member;
    }

    public Actor actor() {
        return member.actor();
    }
}
