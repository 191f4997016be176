package io.vitrine.commerce.production;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.GoodsMove;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.StockBook;
import io.vitrine.commerce.inventory.UnitCosts;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The batches that the current business makes. */
@ApplicationScoped
public class Production {

    private static final int COST_DIGITS = 4;

    @Inject
    BatchRows rows;

    @Inject
    StockBook book;

    @Inject
    UnitCosts costs;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Uses up the ones and enters the others, or neither.
     *
     * @throws OutOfStock when more would be used than is there, not promised and free to leave
     */
    @Transactional
    public ProductionBatch make(MakeBatch wanted) {
        CurrentCall.permitAt(
                Permission.MANAGE_STOCK, Optional.of(wanted.location().value()));
        Map<VariantId, BigDecimal> known =
                costs.average(wanted.uses().stream().map(MakeBatch.Use::variant).toList());
        BatchId id = new BatchId(ids.next());
        BigDecimal spent = wanted.uses().stream()
                .map(use ->
                        known.getOrDefault(use.variant(), BigDecimal.ZERO).multiply(BigDecimal.valueOf(use.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unitCost = spent.divide(BigDecimal.valueOf(wanted.quantity()), COST_DIGITS, RoundingMode.HALF_UP);
        book.enter(moves(wanted, unitCost), wanted.note(), id.toString());
        rows.add(id, wanted, known, unitCost, clock.instant());
        audit.record(AuditEntry.created(
                "production-batch.made",
                "production-batch",
                id,
                Map.of(
                        "location", wanted.location().toString(),
                        "makes", wanted.makes().toString(),
                        "quantity", String.valueOf(wanted.quantity()),
                        "lot", wanted.lot().map(LotMark::code).orElse(""),
                        "uses", String.valueOf(wanted.uses().size()),
                        "unitCost", unitCost.toPlainString())));
        return rows.find(id).orElseThrow();
    }

    /** The newest hundred, at the locations that the caller's access reaches. */
    @Transactional
    public List<ProductionBatch> newest() {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.newest();
    }

    @Transactional
    public Optional<ProductionBatch> find(BatchId id) {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.find(id);
    }

    private static List<GoodsMove> moves(MakeBatch wanted, BigDecimal unitCost) {
        List<GoodsMove> moves = new ArrayList<>();
        wanted.uses()
                .forEach(use -> moves.add(new GoodsMove(
                        use.variant(),
                        wanted.location(),
                        -use.quantity(),
                        EntryReason.CONSUMED,
                        Optional.empty(),
                        Optional.empty())));
        moves.add(new GoodsMove(
                wanted.makes(),
                wanted.location(),
                wanted.quantity(),
                EntryReason.PRODUCED,
                Optional.of(unitCost),
                wanted.lot()));
        return moves;
    }
}
