package io.vitrine.commerce.inventory;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Enters movements that follow from other features, in the transaction of what they follow from. */
@ApplicationScoped
public class StockBook {

    @Inject
    Postings postings;

    @Inject
    LotRows lots;

    @Inject
    Ids ids;

    /**
     * Enters them all, or none. What follows from it is in the caller's trail.
     *
     * @param moves at least one
     * @param source what they follow from, such as {@code po_...}
     * @throws OutOfStock when more would leave than is there and not promised
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(List<GoodsMove> moves, String note, String source) {
        moves.stream()
                .map(GoodsMove::location)
                .distinct()
                .forEach(location -> CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.of(location.value())));
        postings.post(
                moves.stream()
                        .map(move -> new Entry(
                                new EntryId(ids.next()),
                                new LevelKey(move.variant(), move.location()),
                                move.change(),
                                move.reason(),
                                move.unitCost(),
                                move.lot().map(mark -> lots.named(move.variant(), mark))))
                        .toList(),
                note,
                source);
    }
}
