package io.vitrine.commerce.promotion;

import io.vitrine.commerce.catalog.Collections;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The promotions of the current business. */
@ApplicationScoped
public class Promotions {

    @Inject
    PromotionRows rows;

    @Inject
    Collections collections;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public PromotionPage search(PromotionSearch search) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        List<PromotionView> found =
                rows.list(search, search.after().map(cursors::open).map(Promotions::place));
        if (found.size() <= search.limit()) {
            return new PromotionPage(found, Optional.empty());
        }
        PromotionView last = found.get(search.limit() - 1);
        return new PromotionPage(
                found.subList(0, search.limit()),
                Optional.of(cursors.sign(last.createdAt() + "|" + last.id().value())));
    }

    /** @throws Problem 404 */
    @Transactional
    public PromotionView find(PromotionId id) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        return rows.find(id).orElseThrow(PromotionRefused::unknown);
    }

    /** @throws Problem 409 when its code is taken, 422 */
    @Transactional
    public PromotionView add(PromotionDraft terms) {
        CurrentCall.permit(Permission.MANAGE_PRODUCTS);
        terms.check(CurrentCall.require().business().currency());
        terms.collection().ifPresent(this::require);
        if (rows.count(terms.products()) < terms.products().size()) {
            throw PromotionRefused.noSuchProducts();
        }
        PromotionId id = new PromotionId(ids.next());
        rows.add(id, terms);
        audit.record(AuditEntry.created("promotion.added", "promotion", id, facts(terms)));
        return find(id);
    }

    /**
     * Changes name, minimum, time, limits and whether it combines; orders that used it stay as they are.
     *
     * @throws Problem 404, 409 when it has ended, 422
     */
    @Transactional
    public PromotionView change(PromotionId id, UnaryOperator<PromotionDraft> change) {
        CurrentCall.permit(Permission.MANAGE_PRODUCTS);
        PromotionView before = rows.find(id).orElseThrow(PromotionRefused::unknown);
        PromotionDraft wanted = change.apply(before.terms());
        wanted.check(CurrentCall.require().business().currency());
        if (wanted.most().isPresent() != before.terms().most().isPresent()) {
            throw PromotionRefused.limitStays("maxUses");
        }
        if (wanted.mostPerCustomer().isPresent()
                != before.terms().mostPerCustomer().isPresent()) {
            throw PromotionRefused.limitStays("maxPerCustomer");
        }
        if (!rows.change(id, wanted)) {
            throw PromotionRefused.ended();
        }
        trail("promotion.changed", id, facts(before.terms()), facts(wanted));
        return find(id);
    }

    /** It holds no longer from now on. @throws Problem 404, 409 when it has ended already */
    @Transactional
    public PromotionView end(PromotionId id) {
        CurrentCall.permit(Permission.MANAGE_PRODUCTS);
        PromotionView before = rows.find(id).orElseThrow(PromotionRefused::unknown);
        if (!rows.end(id)) {
            throw PromotionRefused.ended();
        }
        trail("promotion.ended", id, Map.of("name", before.terms().name()), Map.of());
        return find(id);
    }

    /** Takes away what was never used. @throws Problem 404, 409 when it was used */
    @Transactional
    public void delete(PromotionId id) {
        CurrentCall.permit(Permission.MANAGE_PRODUCTS);
        PromotionView before = rows.find(id).orElseThrow(PromotionRefused::unknown);
        if (!rows.delete(id)) {
            throw PromotionRefused.used();
        }
        trail("promotion.deleted", id, facts(before.terms()), Map.of());
    }

    private void require(io.vitrine.commerce.catalog.CollectionId collection) {
        try {
            collections.require(collection);
        } catch (Problem unknown) {
            throw Problem.invalid("collection", "Use the id of a collection, such as col_01h...");
        }
    }

    private void trail(String action, PromotionId id, Map<String, String> before, Map<String, String> after) {
        audit.record(new AuditEntry(
                action, "promotion", id.toString(), Optional.of(before), Optional.of(after), Optional.empty()));
    }

    private static Map<String, String> facts(PromotionDraft terms) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", terms.name());
        facts.put("kind", terms.benefit().kind().name());
        terms.benefit().percent().ifPresent(percent -> facts.put("percent", percent.toPlainString()));
        terms.benefit().amount().ifPresent(amount -> facts.put("amount", amount.toPlainString()));
        facts.put("from", terms.from().toString());
        terms.until().ifPresent(end -> facts.put("until", end.toString()));
        terms.code().ifPresent(code -> facts.put("code", code));
        terms.most().ifPresent(most -> facts.put("maxUses", most.toString()));
        terms.mostPerCustomer().ifPresent(most -> facts.put("maxPerCustomer", most.toString()));
        return facts;
    }

    private static PromotionRows.Place place(String text) {
        int bar = text.indexOf('|');
        return new PromotionRows.Place(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }
}
