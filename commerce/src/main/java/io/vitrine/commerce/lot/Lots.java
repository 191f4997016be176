package io.vitrine.commerce.lot;

import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lots of the current business: what there is, in the order in which it would leave, and who got what. */
@ApplicationScoped
public class Lots {

    @Inject
    LotRows rows;

    @Inject
    LotPlaces places;

    @Inject
    Audit audit;

    /** Those that expire first come first; pieces are counted where the caller's access reaches. */
    @Transactional
    public StockPage<Lot> list(LotSearch search) {
        CurrentCall.permit(Permission.READ_STOCK);
        search.location()
                .ifPresent(location -> CurrentCall.permitAt(Permission.READ_STOCK, Optional.of(location.value())));
        return places.page(rows.list(search, search.after().map(places::open)), search.limit());
    }

    @Transactional
    public Optional<LotDetails> find(LotId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.find(id)
                .map(lot -> new LotDetails(
                        lot,
                        rows.places(id).stream()
                                .filter(place -> CurrentCall.require()
                                        .actor()
                                        .access()
                                        .reaches(Optional.of(place.location().value())))
                                .toList(),
                        rows.checks(id)));
    }

    /** Every order that got pieces of it, the earliest first; the trail says who has looked. @throws Problem 404 */
    @Transactional
    public List<LotRecipient> recipients(LotId id) {
        CurrentCall.permitAt(Permission.READ_ORDERS, Optional.empty());
        Lot lot = rows.find(id).orElseThrow(() -> Problem.notFound("lot"));
        List<LotRecipient> found = rows.recipients(id);
        audit.record(AuditEntry.created(
                "lot.recipients-read", "lot", id, Map.of("code", lot.code(), "orders", String.valueOf(found.size()))));
        return found;
    }

    /** The lots that an order has pieces of; none of an order that the caller's access does not reach. */
    @Transactional
    public List<OrderLot> ofOrder(OrderId order) {
        CurrentCall.permit(Permission.READ_ORDERS);
        return rows.ofOrder(order);
    }
}
