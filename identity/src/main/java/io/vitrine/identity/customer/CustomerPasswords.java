package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.recovery.AccountLinks;
import io.vitrine.identity.recovery.NewPassword;
import io.vitrine.identity.recovery.PasswordChange;
import io.vitrine.identity.recovery.PasswordChoice;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.signin.PasswordGate;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A customer's password: forgotten, replaced by a link, changed by who knows it; and the lock that guessing leads to. */
@ApplicationScoped
public class CustomerPasswords {

    private static final int PER_MAILBOX = 5;
    private static final int PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    CustomerRows rows;

    @Inject
    PasswordSteps store;

    @Inject
    AccountLinks links;

    @Inject
    PasswordChoice choice;

    @Inject
    PasswordChange current;

    @Inject
    SecondFactors factors;

    @Inject
    PasswordGate gate;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAddress;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("password-reset", PER_MAILBOX, WINDOW, clock);
        perAddress = new Limiter("password-reset-address", PER_ADDRESS, WINDOW, clock);
    }

    /**
     * Has a link mailed if the address has a confirmed account. Whether it has, the caller does not learn, not from the time
     * either: the same is written for an address that nobody has.
     *
     * @throws Problem 422 when it is no e-mail address, 429 when it was asked for too often
     */
    public void ask(String typed) {
        Tenant tenant = business();
        perAddress.take(CurrentCall.require().origin());
        EmailAddress email = EmailAddress.parse(typed).orElseThrow(() -> Problem.invalid("email", EmailAddress.RULE));
        perMailbox.take(email.key() + '|' + tenant.id());
        store.ask(email, AccountId.customer(ids.next()));
    }

    /** Whether the link can still be used. */
    public boolean good(String token) {
        return holder(token).isPresent();
    }

    /**
     * Takes the new password, and ends every session of the account.
     *
     * @throws Problem 422 when the link is unknown, used or older than 30 minutes, or the password does not fit the rules
     */
    public void reset(String token, String password) {
        CustomerAccount account = holder(token).flatMap(rows::find).orElseThrow(CustomerPasswords::spent);
        NewPassword next = taken(account, password);
        boolean replaced = CurrentCall.with(
                CurrentCall.require().as(account.actor()),
                () -> store.byLink(new OpaqueToken(token), next, business()));
        if (!replaced) {
            throw spent();
        }
        open(account);
    }

    /**
     * @param everywhere whether all other sessions end
     * @throws Problem 422 when the current password is wrong or the new one does not fit the rules; 429 after ten wrong ones
     */
    public void change(CustomerAccount account, String now, String next, boolean everywhere, SessionId except) {
        require(account, now);
        store.byCustomer(account, taken(account, next), everywhere, except);
    }

    /** @throws Problem 422 at the field {@code current} when it is not the account's password; 429 after ten of them */
    public void require(CustomerAccount account, String typed) {
        current.require(account.id(), rows.hash(account.id()), typed, "current");
    }

    /** Opens a sign-in that guessing has locked. @throws Problem 422 when the link is unknown, used or older than a day */
    public void unlock(String token) {
        CustomerAccount account = store.unlock(new OpaqueToken(token), business())
                .flatMap(rows::find)
                .orElseThrow(() -> CustomerRefused.spent("a day"));
        open(account);
    }

    private NewPassword taken(CustomerAccount account, String typed) {
        return choice.take(
                typed, account.email().value(), factors.of(account.id()).any());
    }

    private void open(CustomerAccount account) {
        Stream.concat(Stream.of(account.email().key()), account.number().stream())
                .map(name -> gate.subject(
                        Realm.CUSTOMERS,
                        name.toLowerCase(Locale.ROOT),
                        business().id()))
                .forEach(gate::open);
    }

    private Optional<AccountId> holder(String token) {
        return links.peek(
                AccountLinks.Purpose.RESET_CUSTOMER_PASSWORD,
                new OpaqueToken(token),
                business().id());
    }

    private static Problem spent() {
        return CustomerRefused.spent("30 minutes");
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }
}
