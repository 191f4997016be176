package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.RecentSettings;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to deliver that the business has set up, in its own currency. */
@ApplicationScoped
public class ShippingRates {

    private static final int MOST = 100;

    @Inject
    ShippingRateRows rows;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    private final RecentSettings<List<ShippingRate>> recent = new RecentSettings<>();

    /** Those that customers can choose, the shop's favourite first; known for up to a second without asking the database again. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ShippingRate> active(Currency currency) {
        return recent.of(
                currency,
                () -> rows.all(currency.getCurrencyCode()).stream()
                        .filter(rate -> rate.terms().active())
                        .toList());
    }

    /** All of them, the shop's favourite first. */
    @Transactional
    public List<ShippingRate> all() {
        permit();
        return rows.all(currency());
    }

    /** @throws Problem 404 */
    @Transactional
    public ShippingRate require(ShippingRateId id) {
        permit();
        return rows.find(id, currency()).orElseThrow(() -> Problem.notFound("rate"));
    }

    /** Adds a rate after the others. @throws Problem 422 when there are 100 already */
    @Transactional
    public ShippingRate add(ShippingRateDraft terms) {
        permit();
        if (rows.all(currency()).size() >= MOST) {
            throw Problem.invalid("name", "There are 100 rates already; remove one first.");
        }
        ShippingRate rate = new ShippingRate(new ShippingRateId(ids.next()), terms);
        recent.changed();
        rows.write(rate, currency());
        audit.record(AuditEntry.created("shipping-rate.added", "shipping-rate", rate.id(), facts(terms)));
        return rate;
    }

    /** Changes a rate; orders that were placed keep what they were promised. @throws Problem 404 */
    @Transactional
    public ShippingRate change(ShippingRateId id, ShippingRateDraft terms) {
        ShippingRate before = require(id);
        ShippingRate after = new ShippingRate(id, terms);
        recent.changed();
        rows.write(after, currency());
        changed("shipping-rate.changed", id, facts(before.terms()), facts(terms));
        return after;
    }

    /** Removes a rate. @throws Problem 404 */
    @Transactional
    public void remove(ShippingRateId id) {
        ShippingRate before = require(id);
        recent.changed();
        rows.remove(id);
        changed("shipping-rate.removed", id, facts(before.terms()), Map.of());
    }

    private void changed(String action, ShippingRateId id, Map<String, String> before, Map<String, String> after) {
        audit.record(new AuditEntry(
                action, "shipping-rate", id.toString(), Optional.of(before), Optional.of(after), Optional.empty()));
    }

    private static Map<String, String> facts(ShippingRateDraft terms) {
        return Map.of(
                "price",
                terms.price().toPlainString() + " " + currency(),
                "countries",
                terms.countries().isEmpty() ? "all" : String.join(" ", terms.countries()),
                "active",
                String.valueOf(terms.active()));
    }

    private static String currency() {
        return CurrentCall.require().business().currency().getCurrencyCode();
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
    }
}
