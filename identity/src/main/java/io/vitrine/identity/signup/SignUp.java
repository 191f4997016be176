package io.vitrine.identity.signup;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.NewTenant;
import io.vitrine.core.tenant.Slug;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.DemoKey;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.NewOwner;
import io.vitrine.identity.account.Passwords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs businesses up, on the platform's own host. */
@ApplicationScoped
public class SignUp {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_SUGGESTIONS = 9;

    @Inject
    @ConfigProperty(name = "vitrine.signup.per.minute", defaultValue = "60")
    int perMinute;

    @Inject
    Clock clock;

    @Inject
    Tenants tenants;

    @Inject
    Passwords passwords;

    @Inject
    Founding founding;

    @Inject
    Hosts hosts;

    @Inject
    DemoKey demoKey;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAddress;

    @PostConstruct
    void limit() {
        perAddress = new Limiter("sign-up", perMinute, WINDOW, clock);
    }

    /**
     * Registers the business with its owner and has the confirmation mailed. The answer is the same whether the e-mail
     * address has an account already; if it has, that account becomes the owner and keeps its password.
     *
     * @throws Problem 404 on a business's host, 409 when the address is taken, 422 with each wrong field, 429 when the
     *     caller signs up too often, 503 when the server is busy with others
     */
    public SignedUp register(SignUpRequest request) {
        return register(request, Optional.empty());
    }

    /** The same, with the key by which the demo marks its own accounts. */
    public SignedUp register(SignUpRequest request, Optional<String> demo) {
        PlatformHost.require();
        perAddress.take(CurrentCall.require().origin());
        SignUpChecks.check(request);
        NewTenant business = business(request);
        if (tenants.bySlug(business.slug().value()).isPresent()) {
            throw taken(business.slug());
        }
        Tenant tenant = founding.found(
                business, owner(request.owner(), demo.filter(demoKey::matches).isPresent()));
        return new SignedUp(tenant.id(), tenant.slug(), hosts.urlOf(tenant.slug()));
    }

    private NewTenant business(SignUpRequest request) {
        Slug slug = request.slug().map(Slug::new).orElseGet(() -> free(request.name()));
        return new NewTenant(
                request.name().strip(),
                slug,
                request.country(),
                SignUpChecks.currency(request).orElseThrow(),
                SignUpChecks.zone(request).orElseThrow());
    }

    private NewOwner owner(SignUpRequest.Owner owner, boolean demo) {
        return new NewOwner(
                EmailAddress.parse(owner.email()).orElseThrow(),
                owner.name().strip(),
                passwords.hash(owner.password()),
                demo);
    }

    /** The first free address that the name suggests. */
    private Slug free(String name) {
        String wish = Slug.suggest(name);
        return Stream.concat(
                        Stream.of(wish),
                        IntStream.rangeClosed(2, MOST_SUGGESTIONS).mapToObj(number -> wish + "-" + number))
                .filter(Slug::fits)
                .filter(slug -> tenants.bySlug(slug).isEmpty())
                .findFirst()
                .map(Slug::new)
                .orElseThrow(() -> Problem.invalid("slug", "Choose an address. " + Slug.RULE));
    }

    private static Problem taken(Slug slug) {
        return Problem.of(
                409, "slug-taken", "This address is taken", "Choose another address than " + slug.value() + ".");
    }
}
