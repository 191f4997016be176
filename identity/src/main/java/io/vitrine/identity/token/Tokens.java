package io.vitrine.identity.token;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.signin.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands tokens out, exchanges them, ends them, and recognises them; each for the business of the current call. */
@ApplicationScoped
public class Tokens {

    @Inject
    Families families;

    @Inject
    FamilyFactors factors;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AccessCheck check;

    /** The first pair after a sign-in. */
    public TokenPair issue(SignedIn person) {
        if (person.vouched()) {
            throw new IllegalArgumentException("Tokens of an account are given for what the account itself has shown");
        }
        Families.Next first = families.found(person.member());
        if (person.secondFactor()) {
            factors.shown(first.family(), person.member().account());
        }
        return pair(first, business());
    }

    /**
     * The next pair.
     *
     * @throws Problem 401 when the token is unknown, too old or used before; in the last case everything that descends
     *     from the same sign-in ends, because one of its two holders is a thief
     */
    public TokenPair refresh(String refreshToken) {
        Tenant tenant = business();
        OpaqueToken token = new OpaqueToken(refreshToken);
        return families.rotate(token, tenant.id(), Optional.empty())
                .map(next -> pair(next, tenant))
                .orElseThrow(TokenRefused::spent);
    }

    /** Ends everything that descends from the same sign-in; an unknown token changes nothing. */
    public void end(String refreshToken) {
        families.end(new OpaqueToken(refreshToken), business().id(), Optional.empty())
                .ifPresent(check::forget);
    }

    /** The person an access token belongs to. @throws Problem 401 when it is not good on this host */
    public Actor authenticate(String accessToken) {
        return CurrentCall.require()
                .tenant()
                .flatMap(tenant -> check.actor(accessToken, tenant))
                .orElseThrow(TokenRefused::invalid);
    }

    private TokenPair pair(Families.Next next, Tenant tenant) {
        return new TokenPair(
                accessTokens.issue(next.member(), tenant, next.family()),
                next.token().text(),
                AccessTokens.LIFE);
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }
}
