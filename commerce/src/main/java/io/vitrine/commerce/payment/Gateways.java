package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.time.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The gateways of the current business. What is set up is known for up to five seconds without asking the database again.
 */
@ApplicationScoped
public class Gateways {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int BUSINESSES = 2_000;

    private final Iterable<GatewayKind> kinds;
    private final SettingRows rows;
    private final Transactions transactions;
    private final Clock clock;
    private final ShortMemory<String, Map<String, StoredSetting>> recent = new ShortMemory<>(BUSINESSES);

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected Gateways() {
        this(null, null, null, null, true);
    }

    @Inject
    Gateways(@Any Instance<GatewayKind> kinds, SettingRows rows, Transactions transactions, Clock clock) {
        this(kinds, rows, transactions, clock, true);
    }

    Gateways(
            Iterable<GatewayKind> kinds,
            SettingRows rows,
            Transactions transactions,
            Clock clock,
            @SuppressWarnings("unused") boolean plain) {
        this.kinds = kinds;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The ways to pay that customers may choose. */
    public List<PaymentOffer> offered() {
        Map<String, StoredSetting> set = known();
        return all().stream()
                .filter(kind -> offers(kind, set))
                .map(kind -> new PaymentOffer(
                        kind.method(),
                        kind.name(),
                        kind.label(),
                        kind.means(),
                        kind.leadsOn(),
                        kind.open(credentials(kind, set)).test(),
                        credentials(kind, set).settings()))
                .toList();
    }

    /**
     * The gateway for a customer who pays this way; the first by its name where several are offered.
     *
     * @throws Problem 422 when the business does not offer it
     */
    public Gateway forMethod(PaymentMethod method) {
        return forMethod(method, Optional.empty());
    }

    /**
     * The gateway for a customer who pays this way.
     *
     * @param name of the gateway, where the customer chose among several
     * @throws Problem 422 when the business does not offer it
     */
    public Gateway forMethod(PaymentMethod method, Optional<String> name) {
        Map<String, StoredSetting> set = known();
        return all().stream()
                .filter(kind -> kind.method() == method && offers(kind, set))
                .filter(kind -> name.map(kind.name()::equals).orElse(true))
                .findFirst()
                .map(kind -> kind.open(credentials(kind, set)))
                .orElseThrow(() ->
                        Problem.invalid("payment.method", "Choose another way to pay; this one is not offered here."));
    }

    /** The gateway with this name, offered to new customers or not: what was paid through it goes on. */
    public Optional<Gateway> named(String name) {
        Map<String, StoredSetting> set = known();
        return kind(name).map(kind -> kind.open(credentials(kind, set)));
    }

    /** Whether there is a gateway of this name, set up or not. */
    public boolean knows(String name) {
        return kind(name).isPresent();
    }

    /** As people read it; the name itself when the gateway is not there any more. */
    public String label(String name) {
        return kind(name).map(GatewayKind::label).orElse(name);
    }

    Optional<GatewayKind> kind(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    List<GatewayKind> all() {
        List<GatewayKind> sorted = new ArrayList<>();
        kinds.forEach(kind -> {
            if (kind.reachable()) {
                sorted.add(kind);
            }
        });
        sorted.sort(Comparator.comparing(GatewayKind::name));
        return sorted;
    }

    /** Whether customers may choose it: what was set up counts, else whether it works without. */
    boolean offers(GatewayKind kind, Map<String, StoredSetting> set) {
        StoredSetting setting = set.get(kind.name());
        if (setting != null) {
            return setting.enabled();
        }
        return kind.readyMade() && (kind.method() != PaymentMethod.SIMULATOR || !takesRealMoney(set));
    }

    /** The settings, as they are now. */
    Map<String, StoredSetting> known() {
        String business = CurrentCall.require().business().key();
        Instant now = clock.instant();
        return recent.get(business, now).orElseGet(() -> {
            Map<String, StoredSetting> read = new TreeMap<>();
            transactions.in(rows::all).forEach(setting -> read.put(setting.gateway(), setting));
            recent.put(business, Map.copyOf(read), now.plus(FRESH), now);
            return read;
        });
    }

    void forget() {
        recent.forget(CurrentCall.require().business().key());
    }

    private boolean takesRealMoney(Map<String, StoredSetting> set) {
        return all().stream()
                .filter(kind -> kind.method() == PaymentMethod.CARD)
                .map(kind -> set.get(kind.name()))
                .anyMatch(setting -> setting != null && setting.enabled() && !setting.test());
    }

    private Credentials credentials(GatewayKind kind, Map<String, StoredSetting> set) {
        StoredSetting setting = set.get(kind.name());
        return setting == null
                ? Credentials.NONE
                : new Credentials(setting.test(), setting.settings(), rows.secrets(setting));
    }
}
