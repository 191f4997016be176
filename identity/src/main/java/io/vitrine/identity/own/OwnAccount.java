package io.vitrine.identity.own;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.operator.Operators;
import io.vitrine.identity.signin.SignInHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a person sees of the own account. */
@ApplicationScoped
public class OwnAccount {

    private static final int LATEST = 50;

    @Inject
    Accounts accounts;

    @Inject
    Operators operators;

    @Inject
    SecondFactors factors;

    @Inject
    SignInHistory history;

    /**
     * The account of the person who calls.
     *
     * @throws io.vitrine.core.problem.Problem 401 when no person does, 403 when only the business's provider says who it is
     */
    public static AccountId id() {
        Actor actor = CurrentCall.require().actor();
        if (actor.vouched()) {
            throw AccessRefused.ownPasswordFirst();
        }
        return actor.id()
                .filter(id -> actor.kind() == Actor.Kind.PERSON)
                .map(AccountId::new)
                .orElseThrow(AccessRefused::signInFirst);
    }

    /** Name and address. */
    public Addressee person() {
        Optional<Addressee> person = call().tenant()
                .map(tenant -> accounts.addressee(id(), tenant.id()))
                .orElseGet(() -> operators.addressee(id()));
        return person.orElseThrow(AccessRefused::signInFirst);
    }

    public OwnFactors factors() {
        return factors.of(id());
    }

    /** How the person stands with second factors in this business, or as an operator. */
    public Standing standing() {
        return call().tenant().isEmpty() ? factors.ofOperator(id()) : factors.standing(member());
    }

    /** The latest sign-ins, good and failed, newest first. */
    public List<SignInHistory.Line> signIns() {
        return history.latest(id(), LATEST);
    }

    Member member() {
        return accounts.member(id(), call().business().id()).orElseThrow(AccessRefused::signInFirst);
    }

    private static Call call() {
        return CurrentCall.require();
    }
}
