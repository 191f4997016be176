package io.vitrine.identity.customer;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.signin.PasswordGate;
import io.vitrine.identity.signin.SecondSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Lets customers in on the host of one business. Whoever does not belong there gets the same answer, after the same work. */
@ApplicationScoped
public class CustomerSignIn {

    private static final int LONGEST_NAME = 254;

    @Inject
    CustomerRows rows;

    @Inject
    CustomerArrivals arrivals;

    @Inject
    CustomerTrail trail;

    @Inject
    PasswordGate gate;

    @Inject
    SecondSteps steps;

    @Inject
    SecondFactors factors;

    /**
     * The password; a second factor is asked for on the next page where there is one.
     *
     * @param typedName e-mail address or customer number
     * @throws Problem 401 {@code wrong-credentials}; 403 {@code verify-your-email} when only the confirmation is missing; 429
     *     after too many failures; 503 when too many sign in at once
     */
    public CustomerEntry begin(String typedName, String typed) {
        Tenant tenant = business();
        String name = plausible(typedName.strip().toLowerCase(Locale.ROOT));
        Optional<CustomerRows.Known> known = rows.known(name);
        PasswordGate.Subject subject = subject(name, tenant);
        compare(subject, known, typed);
        CustomerRows.Known customer = known.orElseThrow();
        if (!customer.account().confirmed()) {
            trail.tried("customer.sign-in.unconfirmed", accountOf(known), "");
            throw CustomerRefused.confirmFirst();
        }
        return letIn(customer, tenant, false);
    }

    /**
     * The second factor after the password.
     *
     * @throws Problem 401 {@code sign-in-again} when the step is over, {@code wrong-second-factor}; 429 after five of them
     */
    public CustomerEntry.SignedIn finish(OpaqueToken step, String code) {
        CustomerAccount account = holder(step);
        SecondFactors.Proof proof = factors.prove(account.id(), code);
        if (!proof.right()) {
            trail.tried("customer.sign-in.second-factor-failed", Optional.of(account.id()), "");
            throw proof.pause().map(FactorRefused::tooMany).orElseGet(FactorRefused::wrong);
        }
        if (!steps.end(Realm.CUSTOMERS, step)) {
            throw CustomerRefused.again();
        }
        return admit(account, true);
    }

    /** Who is between password and second factor. @throws Problem 401 when the step is over */
    public CustomerAccount holder(OpaqueToken step) {
        return steps.holder(Realm.CUSTOMERS, step, Optional.of(business().id()))
                .map(SecondSteps.Holder::account)
                .flatMap(rows::find)
                .orElseThrow(CustomerRefused::again);
    }

    /** Takes the password, or refuses as {@link #begin} does. */
    void compare(PasswordGate.Subject subject, Optional<CustomerRows.Known> known, String typed) {
        gate.admit(subject);
        if (!gate.matches(subject, typed, known.flatMap(CustomerRows.Known::passwordHash))) {
            trail.tried("customer.sign-in.failed", accountOf(known), subject.anywhere());
            gate.failed(subject, () -> accountOf(known).ifPresent(trail::locked));
            throw CustomerRefused.wrongCredentials();
        }
        gate.succeeded(subject);
    }

    /** Address and number wait and lock apart: together they would tell which number belongs to which address. */
    PasswordGate.Subject subject(String name, Tenant tenant) {
        return gate.subject(Realm.CUSTOMERS, name, tenant.id());
    }

    /** @param vouched whether the word of a provider has stood in for the password */
    CustomerEntry letIn(CustomerRows.Known customer, Tenant tenant, boolean vouched) {
        if (!customer.enrolled()) {
            return admit(customer.account(), false);
        }
        trail.tried(
                "customer.sign-in.second-factor-asked",
                Optional.of(customer.account().id()),
                "");
        return new CustomerEntry.Step(steps.open(customer.account().id(), Optional.of(tenant.id()), vouched));
    }

    CustomerEntry.SignedIn admit(CustomerAccount account, boolean secondFactor) {
        Call call = CurrentCall.require().as(account.actor());
        return CurrentCall.with(call, () -> {
            arrivals.arrive(account);
            return new CustomerEntry.SignedIn(account, secondFactor);
        });
    }

    private static Optional<AccountId> accountOf(Optional<CustomerRows.Known> known) {
        return known.map(any -> any.account().id());
    }

    private static String plausible(String name) {
        return name.length() <= LONGEST_NAME ? name : "";
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }
}
