package io.vitrine.identity.signin;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.Passwords;
import io.vitrine.identity.account.Realm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes guessing passwords slow in both realms: a comparison takes as long for somebody whom nobody knows, failures cost
 * time, and many of them lock.
 */
@ApplicationScoped
public class PasswordGate {

    private static final int TYPED = 1_000;

    @Inject
    Passwords passwords;

    @Inject
    SignInTrail trail;

    @Inject
    Lock lock;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Throttle throttle;

    /**
     * Whose password is tried, under names that cannot be read.
     *
     * @param anywhere what is locked
     * @param here what waits
     */
    public record Subject(String anywhere, String here) {}

    @PostConstruct
    void begin() {
        throttle = new Throttle(clock);
    }

    /**
     * A person of the workforce is one subject over all businesses, so that guessing at several gains nothing. A customer is
     * another at each business.
     */
    public Subject subject(Realm realm, String name, TenantId tenant) {
        return switch (realm) {
            case WORKFORCE -> {
                String anywhere = trail.pseudonym(name);
                yield new Subject(anywhere, anywhere + '|' + tenant);
            }
            case CUSTOMERS -> {
                String alone = trail.pseudonym("customer|" + tenant + '|' + name);
                yield new Subject(alone, alone);
            }
        };
    }

    /** Whether somebody could have chosen so long a password. */
    public static boolean plausible(String typed) {
        return typed.length() <= TYPED;
    }

    /** @throws io.vitrine.core.problem.TryLater 429 after too many failures */
    public void admit(Subject subject) {
        throttle.check(subject.here(), origin());
        lock.check(subject.anywhere());
    }

    /** Whether the password belongs to the hash; without a hash the answer is no and takes as long. */
    public boolean matches(Subject subject, String typed, Optional<String> hash) {
        return passwords.matches(plausible(typed) ? typed : "", hash, () -> throttle.check(subject.here(), origin()));
    }

    /** @param locked runs in the lock's transaction when this failure was one too many */
    public void failed(Subject subject, Runnable locked) {
        throttle.failed(subject.here(), origin());
        lock.failed(subject.anywhere(), locked);
    }

    public void succeeded(Subject subject) {
        throttle.succeeded(subject.here(), origin());
        lock.forget(subject.anywhere());
    }

    /** Lets the subject try again after its mailbox opened the lock. */
    public void open(Subject subject) {
        lock.forget(subject.anywhere());
    }

    private static String origin() {
        return CurrentCall.require().origin();
    }
}
