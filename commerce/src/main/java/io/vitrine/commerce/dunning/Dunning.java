package io.vitrine.commerce.dunning;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reminders and monthly statements of the current business; for those whose access reaches all of it. */
@ApplicationScoped
public class Dunning {

    private static final int MAX_REASON = 300;
    private static final int MOST_YEARS = 2;

    @Inject
    DunningRows rows;

    @Inject
    StatementRunRows statements;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A page of a log; {@code next} leads to the one after. */
    public record Page<T>(List<T> entries, Optional<String> next) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    @Transactional
    public DunningPolicy policy() {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        return rows.policy();
    }

    @Transactional
    public DunningPolicy set(DunningPolicy policy) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        DunningPolicy before = rows.policy();
        rows.set(policy, clock.instant());
        audit.record(new AuditEntry(
                "dunning-policy.changed",
                "dunning-policy",
                "dunning-policy",
                Optional.of(facts(before)),
                Optional.of(facts(policy)),
                Optional.empty()));
        return policy;
    }

    /** Reminders, the latest first. @throws Problem 422 for a limit that is not 1 to 100 */
    @Transactional
    public Page<DunningNotice> notices(Optional<UUID> customer, Optional<String> after, int limit) {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        requireLimit(limit);
        return page(
                rows.notices(customer, after.map(cursors::open).map(Place::read), limit + 1),
                limit,
                notice -> new Place(notice.wantedAt(), notice.id()));
    }

    /** Monthly statements, the latest month first. @throws Problem 422 for a limit that is not 1 to 100 */
    @Transactional
    public Page<StatementSent> statements(Optional<String> after, int limit) {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        requireLimit(limit);
        return page(
                statements.list(after.map(cursors::open).map(Place::read), limit + 1),
                limit,
                sent -> new Place(
                        sent.month().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(), sent.id()));
    }

    @Transactional
    public List<DunningPause> pauses() {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        return rows.pauses();
    }

    /** Whether there is such a customer; for who is about to change how it is reminded. */
    @Transactional
    public boolean knows(UUID customer) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        return rows.knows(customer);
    }

    /** A customer is not reminded for a while. @throws Problem 404 for no customer, 422 for a day that has passed */
    @Transactional
    public DunningPause pause(DunningPause pause) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        LocalDate today =
                clock.instant().atZone(CurrentCall.require().business().zone()).toLocalDate();
        new Checks()
                .text(pause.reason(), MAX_REASON, "reason", "Say why in 1 to 300 characters.")
                .that(
                        !pause.until().isBefore(today) && !pause.until().isAfter(today.plusYears(MOST_YEARS)),
                        "until",
                        "Use a day from today on, at most two years ahead.")
                .raise();
        if (!rows.pause(pause, clock.instant())) {
            throw Problem.notFound("customer");
        }
        audit.record(new AuditEntry(
                "reminders.paused",
                "customer",
                TypeId.format("cus", pause.customer()),
                Optional.empty(),
                Optional.of(Map.of("until", pause.until().toString())),
                Optional.of(pause.reason())));
        return pause;
    }

    /** The customer is reminded again. @throws Problem 404 when there is no pause */
    @Transactional
    public void resume(UUID customer) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        if (!rows.resume(customer)) {
            throw Problem.notFound("pause");
        }
        audit.record(AuditEntry.created("reminders.resumed", "customer", TypeId.format("cus", customer), Map.of()));
    }

    private <T> Page<T> page(List<T> found, int limit, Function<T, Place> place) {
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        List<T> page = found.subList(0, limit);
        return new Page<>(
                page, Optional.of(cursors.sign(place.apply(page.get(limit - 1)).text())));
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }

    private static Map<String, String> facts(DunningPolicy policy) {
        return Map.of(
                "enabled", String.valueOf(policy.enabled()),
                "statements", String.valueOf(policy.statements()),
                "days",
                        String.join(
                                ",",
                                policy.steps().stream()
                                        .map(step -> String.valueOf(step.days()))
                                        .toList()));
    }
}
