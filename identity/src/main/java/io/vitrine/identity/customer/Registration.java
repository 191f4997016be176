package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.recovery.AccountLinks;
import io.vitrine.identity.recovery.PasswordChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A customer registers, and confirms it from the mailbox. */
@ApplicationScoped
public class Registration {

    private static final int PER_MAILBOX = 5;
    private static final int PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LONGEST_NAME = 120;
    private static final String NAME_RULE = "Write your name in 1 to 120 letters, without web addresses.";

    @Inject
    RegistrationSteps store;

    @Inject
    CustomerRows rows;

    @Inject
    CustomerSignIn signIn;

    @Inject
    AccountLinks links;

    @Inject
    PasswordChoice choice;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAddress;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("registration", PER_MAILBOX, WINDOW, clock);
        perAddress = new Limiter("registration-address", PER_ADDRESS, WINDOW, clock);
    }

    /**
     * Has a mail sent to the address: a link that confirms it, or, if it has an account already, word of that. Which of them,
     * the caller does not learn.
     *
     * @throws Problem 422 with what to write instead; 429 when it was done too often
     */
    public void register(String typedName, String typedEmail, String password) {
        Tenant tenant = business();
        perAddress.take(CurrentCall.require().origin());
        String name = typedName.strip();
        Optional<EmailAddress> address = EmailAddress.parse(typedEmail);
        check(name, address);
        EmailAddress email = address.orElseThrow();
        perMailbox.take(email.key() + '|' + tenant.id());
        store.enter(name, email, choice.take(password, email.value(), false));
    }

    /** Whether the link can still be used. */
    public boolean good(String token) {
        return holder(token).isPresent();
    }

    /**
     * Opens the account to who holds the mailbox and knows the password of the registration, and lets the customer in. So
     * nobody opens an account that somebody else registered with a mailbox of others and a password of their own.
     *
     * @throws Problem 422 when the link is unknown, used or older than 48 hours; 401 with another password; 429 after too many
     */
    public CustomerEntry confirm(String token, String password) {
        Tenant tenant = business();
        CustomerAccount account = holder(token).flatMap(rows::find).orElseThrow(Registration::spent);
        Optional<CustomerRows.Known> known = rows.known(account.email().key());
        signIn.compare(signIn.subject(account.email().key(), tenant), known, password);
        boolean opened = CurrentCall.with(
                CurrentCall.require().as(account.actor()), () -> store.open(new OpaqueToken(token), account, tenant));
        if (!opened) {
            throw spent();
        }
        return signIn.letIn(rows.known(account.email().key()).orElseThrow(Registration::spent), tenant, false);
    }

    private Optional<AccountId> holder(String token) {
        return links.peek(
                AccountLinks.Purpose.VERIFY_CUSTOMER,
                new OpaqueToken(token),
                business().id());
    }

    /** Whether it can be the name of a customer; mails are written with it. */
    static boolean fits(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && !name.contains("://")
                && !name.contains("www.")
                && name.indexOf('@') < 0;
    }

    private static void check(String name, Optional<EmailAddress> email) {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (!fits(name)) {
            errors.add(new Problem.FieldError("name", NAME_RULE));
        }
        if (email.isEmpty()) {
            errors.add(new Problem.FieldError("email", EmailAddress.RULE));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static Problem spent() {
        return CustomerRefused.spent("48 hours");
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }
}
