package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people enter by hand. Goods that come are entered at once; what puts stock right without a paper (adjusted, damaged, used
 * up) waits for a second person above the business's limit. What somebody put right of a variant today counts together, so
 * that a large correction is not made of small ones.
 */
@ApplicationScoped
public class StockCorrections {

    @Inject
    Stock stock;

    @Inject
    CorrectionSteps steps;

    @Inject
    CorrectionRows rows;

    @Inject
    SecondPerson second;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Whether a movement with this reason puts stock right, and so falls under the limit. */
    public static boolean corrects(EntryReason reason) {
        return reason.byHand() && reason.fits(-1);
    }

    /**
     * Enters it, or puts it before a second person. Call it outside of transactions.
     *
     * @param request the caller's key of the request; the same key corrects once
     * @return the entry's id as its result
     * @throws OutOfStock when more would leave than is there and not promised
     */
    public Outcome enter(Movement movement, Optional<String> request) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        if (!corrects(movement.reason())) {
            return new Outcome.Done(stock.record(movement).id().toString(), Optional.empty());
        }
        EntryId id = new EntryId(request.map(StockCorrections::known).orElseGet(ids::next));
        return second.ask(CorrectStock.KIND, CorrectStock.command(id, movement, steps.check(movement)), why(movement));
    }

    /** Whether so much is above the limit for the caller, today. */
    public boolean above(VariantId variant, EntryReason reason, long change) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        return corrects(reason) && steps.above(variant, change, Optional.empty());
    }

    @Transactional
    public CorrectionLimit limit() {
        CurrentCall.permit(Permission.READ_STOCK);
        return rows.limit();
    }

    /** @param reason why it is changed */
    @Transactional
    public void limit(CorrectionLimit limit, String reason) {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        String why = Reason.require(reason);
        CorrectionLimit before = rows.limit();
        rows.save(limit, clock.instant());
        audit.record(new AuditEntry(
                "correction-limit.changed",
                "setting",
                "correction-limit",
                Optional.of(facts(before)),
                Optional.of(facts(limit)),
                Optional.of(why)));
    }

    private static Map<String, String> facts(CorrectionLimit limit) {
        return Map.of(
                "pieces", limit.pieces().map(String::valueOf).orElse("none"),
                "amount", limit.amount().map(BigDecimal::toPlainString).orElse("none"));
    }

    private static UUID known(String request) {
        String mine = CurrentCall.require().actor().key() + ' ' + request;
        return UUID.nameUUIDFromBytes(mine.getBytes(StandardCharsets.UTF_8));
    }

    private static String why(Movement movement) {
        String note = movement.note().isEmpty() ? movement.reason().name().toLowerCase(Locale.ROOT) : movement.note();
        return note.substring(0, Math.min(note.length(), Reason.MAX));
    }
}
