package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.commerce.processing.TakeBack;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What customers send back. */
@ApplicationScoped
public class Returns {

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    /** A page of returns; {@code next} leads to the one after. */
    public record Page(List<ReturnCase> cases, Optional<String> next) {

        public Page {
            cases = List.copyOf(cases);
        }
    }

    @Inject
    CaseRows rows;

    @Inject
    OrderProcessing processing;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A customer announces a return. @throws Problem 422 when that is more than the customer has */
    @Transactional
    public ReturnCase register(RegisterReturn wish) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        LocationId sale = rows.hold(wish.order()).orElseThrow(() -> Problem.notFound("order"));
        LocationId at = wish.at().orElse(sale);
        CurrentCall.permitAt(Permission.FULFIL_ORDERS, Optional.of(at.value()));
        Map<Integer, Long> free = rows.free(wish.order());
        wish.lines().forEach((line, pieces) -> {
            long most = free.getOrDefault(line, 0L);
            if (pieces > most) {
                throw Problem.invalid("lines", "Line " + line + " has only " + most + " pieces that can come back.");
            }
        });
        ReturnCaseId id = new ReturnCaseId(ids.next());
        rows.register(id, wish, at, clock.instant(), me());
        audit.record(AuditEntry.created(
                "return.registered",
                "return",
                id,
                Map.of("order", wish.order().toString(), "pieces", Long.toString(sum(wish.lines())))));
        return rows.find(id).orElseThrow();
    }

    @Transactional
    public Optional<ReturnCase> find(ReturnCaseId id) {
        CurrentCall.permit(Permission.READ_ORDERS);
        return rows.find(id)
                .filter(found -> CurrentCall.require()
                        .actor()
                        .access()
                        .reaches(Optional.of(found.location().value())));
    }

    /** The returns, newest first. @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public Page recent(boolean openOnly, Optional<OrderId> order, Optional<String> after, int limit) {
        CurrentCall.permit(Permission.READ_ORDERS);
        if (limit < 1 || limit > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        String[] place = after.map(cursors::open)
                .map(Returns::place)
                .orElse(new String[] {"return", EVER.toString(), LAST.toString()});
        List<ReturnCase> found =
                rows.recent(openOnly, order, Instant.parse(place[1]), UUID.fromString(place[2]), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        ReturnCase last = found.get(limit - 1);
        String next = "return|" + last.registeredAt() + "|" + last.id().value();
        return new Page(found.subList(0, limit), Optional.of(cursors.sign(next)));
    }

    /** How many wait to be looked at. */
    @Transactional
    public long open() {
        CurrentCall.permit(Permission.READ_ORDERS);
        return rows.open();
    }

    /** What of each line of an order can still be announced. */
    @Transactional
    public Map<Integer, Long> returnable(OrderId order) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        return rows.free(order);
    }

    /**
     * Somebody looked at what came: what is as good as new goes back on the shelf, all of it is a sale taken back.
     *
     * @param found by number of the line; what is left out did not come
     * @throws Problem 409 when it was looked at before, 422 when more came than was announced
     */
    @Transactional
    public ReturnCase inspect(ReturnCaseId id, Map<Integer, Inspected> found) {
        ReturnCase open = open(id);
        found.forEach((line, inspected) -> check(open, line, inspected));
        if (found.values().stream().allMatch(one -> one.good() + one.damaged() == 0)) {
            throw Problem.invalid("lines", "Say what came. When nothing came, withdraw the return.");
        }
        close(
                id,
                ReturnCase.State.INSPECTED,
                Optional.of(rows.worth(open.order(), pieces(found, one -> one.good() + one.damaged()))));
        found.forEach((line, inspected) -> rows.found(id, line, inspected));
        takeBack(open, pieces(found, Inspected::good), true);
        takeBack(open, pieces(found, Inspected::damaged), false);
        audit.record(AuditEntry.created(
                "return.inspected",
                "return",
                id,
                Map.of(
                        "order", open.order().toString(),
                        "good", Long.toString(sum(pieces(found, Inspected::good))),
                        "damaged", Long.toString(sum(pieces(found, Inspected::damaged))))));
        return rows.find(id).orElseThrow();
    }

    /** It did not come after all. */
    @Transactional
    public void withdraw(ReturnCaseId id) {
        ReturnCase open = open(id);
        close(id, ReturnCase.State.WITHDRAWN, Optional.empty());
        audit.record(AuditEntry.created(
                "return.withdrawn", "return", id, Map.of("order", open.order().toString())));
    }

    private ReturnCase open(ReturnCaseId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        ReturnCase found = rows.find(id).orElseThrow(() -> Problem.notFound("return"));
        CurrentCall.permitAt(
                Permission.FULFIL_ORDERS, Optional.of(found.location().value()));
        rows.hold(found.order());
        return found;
    }

    private void close(ReturnCaseId id, ReturnCase.State state, Optional<BigDecimal> refundable) {
        if (!rows.close(id, state, refundable, clock.instant(), me())) {
            throw Problem.of(409, "return_closed", "This return is closed", "It was inspected or withdrawn before.");
        }
    }

    private void takeBack(ReturnCase open, Map<Integer, Long> pieces, boolean restock) {
        if (!pieces.isEmpty()) {
            processing.takeBack(new TakeBack(
                    open.order(), Optional.of(open.location()), Optional.of(pieces), restock, open.reason()));
        }
    }

    private static void check(ReturnCase open, int number, Inspected inspected) {
        ReturnCase.Line line = open.lines().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("lines", "Name lines of this return."));
        if (inspected.good() < 0
                || inspected.damaged() < 0
                || inspected.good() + inspected.damaged() > line.announced()) {
            throw Problem.invalid("lines", "At most " + line.announced() + " of " + line.sku() + " can have come.");
        }
    }

    private static Map<Integer, Long> pieces(Map<Integer, Inspected> found, ToLongFunction<Inspected> kind) {
        return found.entrySet().stream()
                .filter(one -> kind.applyAsLong(one.getValue()) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> kind.applyAsLong(one.getValue())));
    }

    private static String[] place(String cursor) {
        String[] parts = cursor.split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals("return")) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return parts;
    }

    private static long sum(Map<Integer, Long> pieces) {
        return pieces.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String me() {
        return CurrentCall.require().actor().key();
    }
}
