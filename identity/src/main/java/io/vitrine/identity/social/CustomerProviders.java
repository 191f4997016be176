package io.vitrine.identity.social;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The providers that customers of the current business may sign in with, as those who answer for its security name them. */
@ApplicationScoped
public class CustomerProviders {

    @Inject
    CustomerProviderStore store;

    @Inject
    Hosts hosts;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** In the order of their places. */
    public List<CustomerProvider> all() {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        return store.all();
    }

    /** Those whose buttons stand on the customers' sign-in page, for everybody. */
    public List<CustomerProvider> offered() {
        return store.all();
    }

    /** Where the provider has to send people back to. */
    public String redirectUri(CustomerProvider provider) {
        return redirectUri(provider.place());
    }

    /** The same for the one that is named next; empty when no more can be named. */
    public Optional<String> nextRedirectUri() {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        return free(store.all()).map(this::redirectUri);
    }

    /**
     * Names a provider, or changes name, client and secret of one that is named already: the issuer tells them apart.
     *
     * @throws Problem 422 when something does not fit, also when the secret of another client was to be kept; 409 when five
     *     are named
     */
    public CustomerProvider name(NameProvider wish, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        CurrentCall.requirePerson();
        String why = Reason.require(reason);
        List<CustomerProvider> known = store.all();
        Optional<CustomerProvider> same = known.stream()
                .filter(provider -> provider.issuer().equals(wish.issuer()))
                .findFirst();
        CustomerProvider provider = same.map(before -> provider(before.id(), before.place(), wish))
                .orElseGet(() -> provider(
                        new CustomerProvider.Id(ids.next()), free(known).orElseThrow(SocialRefused::tooMany), wish));
        String secret = wish.secret().orElseGet(() -> kept(same, wish));
        same.ifPresentOrElse(before -> store.change(before, provider, secret, why), () -> {
            if (!store.add(provider, secret, why)) {
                throw SocialRefused.meanwhile();
            }
        });
        return provider;
    }

    /** Removes a provider; its connections end, and the sessions of whoever it connected. @throws Problem 404 */
    public void remove(CustomerProvider.Id id, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        CurrentCall.requirePerson();
        CustomerProvider known = store.all().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("provider"));
        store.remove(known, Reason.require(reason));
    }

    String redirectUri(int place) {
        return hosts.urlOf(CurrentCall.require().business().slug()) + CustomerProvider.callback(place);
    }

    /** A secret stays with the client that it was given for. */
    private String kept(Optional<CustomerProvider> known, NameProvider wish) {
        return known.filter(provider -> provider.clientId().equals(wish.clientId()))
                .flatMap(store::secret)
                .orElseThrow(() -> Problem.invalid("clientSecret", "Copy the client secret of this provider."));
    }

    private CustomerProvider provider(CustomerProvider.Id id, int place, NameProvider wish) {
        return new CustomerProvider(id, place, wish.name(), wish.issuer(), wish.clientId(), clock.instant());
    }

    private static Optional<Integer> free(List<CustomerProvider> known) {
        return IntStream.rangeClosed(1, CustomerProvider.MOST)
                .boxed()
                .filter(place -> known.stream().noneMatch(provider -> provider.place() == place))
                .findFirst();
    }
}
