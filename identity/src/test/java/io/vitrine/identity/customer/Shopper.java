package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.session.Browser;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody with a mailbox and a password at the door of one business. */
public record Shopper(TestPlatform platform, Tenant tenant, String email, String password) {

    public static final String PASSWORD = "the blue kettle sings at six";

    public static Shopper at(TestPlatform platform, Tenant tenant, String email) {
        return new Shopper(platform, tenant, email, PASSWORD);
    }

    public Shopper with(String other) {
        return new Shopper(platform, tenant, email, other);
    }

    Shopper at(Tenant other) {
        return new Shopper(platform, other, email, password);
    }

    public void register() {
        run(() -> platform.get(Registration.class).register("Lerato Khumalo", email, password));
    }

    public String mailed() {
        return platform.mailedToken(tenant, email);
    }

    /** Registered, confirmed and in. */
    public CustomerAccount open() {
        register();
        return confirm(mailed());
    }

    public CustomerAccount confirm(String token) {
        return in(() -> platform.get(Registration.class).confirm(token, password));
    }

    public CustomerAccount signIn(String name) {
        return in(() -> platform.get(CustomerSignIn.class).begin(name, password));
    }

    public CustomerEntry begin() {
        return platform.at(
                tenant, from(), () -> platform.get(CustomerSignIn.class).begin(email, password));
    }

    public String refusedAt(String from, String name) {
        return refused(() -> platform.at(
                        tenant, from, () -> platform.get(CustomerSignIn.class).begin(name, password)))
                .code();
    }

    public Browser browser(CustomerEntry entry) {
        Browser browser = new Browser("vitrine_customer");
        enter(browser, entry);
        return browser;
    }

    void enter(Browser browser, CustomerEntry entry) {
        CustomerEntry.SignedIn customer = assertInstanceOf(CustomerEntry.SignedIn.class, entry);
        run(() -> platform.get(CustomerSessions.class).open(customer, browser.request(null), browser.response()));
    }

    public Optional<CustomerSession> session(Browser browser) {
        return platform.at(
                tenant, from(), () -> platform.get(CustomerSessions.class).find(browser.request(null)));
    }

    public void run(Runnable work) {
        platform.at(tenant, from(), () -> {
            work.run();
            return true;
        });
    }

    /** An address that is this shopper's alone, and says nothing of the mailbox. */
    private String from() {
        return "from-" + Integer.toHexString(email.hashCode());
    }

    public static Problem refused(Supplier<?> work) {
        return assertThrows(Problem.class, work::get);
    }

    public Problem refusedRun(Runnable work) {
        return assertThrows(Problem.class, () -> run(work));
    }

    private CustomerAccount in(Supplier<CustomerEntry> work) {
        return assertInstanceOf(CustomerEntry.SignedIn.class, platform.at(tenant, from(), work))
                .account();
    }
}
