package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.inventory.StockChanged;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which lots may leave: by checks, by recalls, and by the clock. */
@ApplicationScoped
public class LotKeeping {

    private static final int LONGEST = 500;

    @Inject
    LotRows rows;

    @Inject
    LotWrites writes;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whether the variant comes in with its lot only. @throws Problem 422 when there is no such variant */
    @Transactional
    public boolean follows(VariantId variant) {
        CurrentCall.permit(Permission.READ_STOCK);
        return writes.follows(variant)
                .orElseThrow(
                        () -> Problem.invalid("variant", "Use the id of a variant; GET /api/products lists them."));
    }

    /** From now on the variant comes in with its lot only, or no longer. @throws Problem 404 when there is no such variant */
    @Transactional
    public void follow(VariantId variant, boolean lots) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.empty());
        if (!writes.known(variant)) {
            throw Problem.invalid("variant", "Use the id of a variant; GET /api/products lists them.");
        }
        if (writes.track(variant, lots)) {
            audit.record(AuditEntry.created("lots.followed", "variant", variant, Map.of("lots", String.valueOf(lots))));
        }
    }

    /**
     * Somebody has looked: a lot that fails is blocked, one that passes is good again.
     *
     * @throws LotRefused when it was recalled, or its time is over and it would be released
     */
    @Transactional
    public LotDetails check(LotId id, LotCheck.Result result, String note) {
        new Checks()
                .that(
                        note.length() <= LONGEST && note.chars().noneMatch(Character::isISOControl),
                        "note",
                        "Use at most 500 characters, and none that controls a device.")
                .that(result == LotCheck.Result.PASSED || !note.isBlank(), "note", "Say what is wrong with it.")
                .raise();
        Lot lot = held(id);
        if (lot.state() == LotState.RECALLED) {
            throw LotRefused.notNow(lot.code(), lot.state());
        }
        if (result == LotCheck.Result.PASSED && lot.expired(today())) {
            throw LotRefused.over(lot.code(), lot.expiresOn().orElseThrow());
        }
        LotState after = result == LotCheck.Result.PASSED ? LotState.OK : LotState.BLOCKED;
        writes.add(id, result, note.strip(), clock.instant());
        if (after != lot.state()) {
            move(lot, after, after == LotState.OK ? "" : note.strip());
        }
        trail("lot.checked", lot, after, Optional.of(note.strip()).filter(words -> !words.isEmpty()));
        return found(id);
    }

    /** Whatever is left stays, and who got pieces can be told. @throws LotRefused when it was recalled before */
    @Transactional
    public LotDetails recall(LotId id, String reason) {
        new Checks()
                .text(reason, LONGEST, "reason", "Say why, at most 500 characters.")
                .raise();
        Lot lot = held(id);
        if (!lot.state().canBecome(LotState.RECALLED)) {
            throw LotRefused.notNow(lot.code(), lot.state());
        }
        move(lot, LotState.RECALLED, reason.strip());
        trail("lot.recalled", lot, LotState.RECALLED, Optional.of(reason.strip()));
        return found(id);
    }

    /** Sets aside what may not leave any more since its time is over; at most 500 lots at once. */
    @Transactional
    public int setAside() {
        List<LotId> over = rows.over(today());
        over.forEach(id -> {
            writes.lock(id);
            rows.find(id).filter(lot -> lot.state() == LotState.OK).ifPresent(lot -> {
                move(lot, LotState.QUARANTINE, "Its time is over");
                trail("lot.expired", lot, LotState.QUARANTINE, Optional.empty());
            });
        });
        return over.size();
    }

    private Lot held(LotId id) {
        CurrentCall.permit(Permission.MANAGE_STOCK);
        writes.lock(id);
        Lot lot = rows.find(id).orElseThrow(() -> Problem.notFound("lot"));
        rows.places(id)
                .forEach(place -> CurrentCall.permitAt(
                        Permission.MANAGE_STOCK, Optional.of(place.location().value())));
        return lot;
    }

    private void move(Lot lot, LotState after, String reason) {
        if (!lot.state().canBecome(after) || !writes.move(lot.id(), lot.state(), after, reason)) {
            throw LotRefused.notNow(lot.code(), lot.state());
        }
        outbox.publish(new StockChanged(List.of(lot.variant())));
    }

    private void trail(String action, Lot lot, LotState after, Optional<String> reason) {
        audit.record(new AuditEntry(
                action,
                "lot",
                lot.id().toString(),
                Optional.of(Map.of("code", lot.code(), "state", lot.state().name())),
                Optional.of(Map.of("code", lot.code(), "state", after.name(), "pieces", String.valueOf(lot.onHand()))),
                reason));
    }

    private LotDetails found(LotId id) {
        return new LotDetails(rows.find(id).orElseThrow(), rows.places(id), rows.checks(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
    }
}
