package io.vitrine.identity.recovery;

import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Passwords;
import io.vitrine.identity.session.SessionId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A person who knows the password chooses another; and who shows it to prove that it is still the same person. */
@ApplicationScoped
public class PasswordChange {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int TYPED = 1_000;

    @Inject
    PasswordRows rows;

    @Inject
    Passwords passwords;

    @Inject
    PasswordChoice choice;

    @Inject
    Replacement replacement;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAccount;

    @PostConstruct
    void limit() {
        perAccount = new Limiter("current-password", TRIES, WINDOW, clock);
    }

    /**
     * @param everywhere whether all sessions and tokens end, except this session
     * @throws Problem 422 when the current password is wrong or the new one does not fit the rules; 429 after ten wrong ones
     */
    public void change(AccountId account, String current, String next, boolean everywhere, Optional<SessionId> except) {
        require(account, current, "current");
        NewPassword taken = choice.take(account, next);
        replacement.byPerson(account, taken, everywhere, except);
    }

    /** @throws Problem 422 at this field when it is not the account's password; 429 after ten of them */
    public void require(AccountId account, String typed, String field) {
        perAccount.check(account.toString());
        require(account, rows.hash(account), typed, field);
    }

    /** The same for an account of either realm whose hash is known. */
    public void require(AccountId account, Optional<String> hash, String typed, String field) {
        boolean right = passwords.matches(
                typed.length() <= TYPED ? typed : "", hash, () -> perAccount.check(account.toString()));
        if (!right) {
            perAccount.count(account.toString());
            throw Problem.invalid(field, "This is not your current password.");
        }
        perAccount.forget(account.toString());
    }
}
