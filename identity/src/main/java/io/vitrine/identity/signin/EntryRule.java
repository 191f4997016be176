package io.vitrine.identity.signin;

import io.vitrine.identity.account.Member;

/** Whether a business takes what a person has shown; asked once it was right, and before anything opens. */
public interface EntryRule {

    /** @throws io.vitrine.core.problem.Problem 403 when the business wants its people to come another way */
    void admit(Member member);
}
