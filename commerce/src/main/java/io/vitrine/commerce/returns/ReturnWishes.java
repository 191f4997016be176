package io.vitrine.commerce.returns;

import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What customers ask to send back. Each wish is answered once: it becomes a return, or it is declined with a word that the
 * customer reads in the order's history.
 */
@ApplicationScoped
public class ReturnWishes {

    private static final int MAX_WORDS = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /** A page of wishes; {@code next} leads to the one after. */
    public record Page(List<ReturnWish> wishes, Optional<String> next) {

        public Page {
            wishes = List.copyOf(wishes);
        }
    }

    @Inject
    WishRows rows;

    @Inject
    Returns returns;

    @Inject
    OrderProcessing processing;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    /** Those that nobody has answered, the oldest first. @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public Page open(Optional<String> after, int limit) {
        CurrentCall.permit(Permission.READ_ORDERS);
        if (limit < 1 || limit > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        String[] place = after.map(cursors::open)
                .map(ReturnWishes::place)
                .orElse(new String[] {"wish", Instant.EPOCH.toString(), FIRST.toString()});
        List<ReturnWish> found = rows.open(Instant.parse(place[1]), UUID.fromString(place[2]), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        ReturnWish last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit),
                Optional.of(
                        cursors.sign("wish|" + last.askedAt() + "|" + last.id().value())));
    }

    /** How many wait for an answer. */
    @Transactional
    public long waiting() {
        CurrentCall.permit(Permission.READ_ORDERS);
        return rows.count();
    }

    /** It comes back: the wish becomes a return. @throws Problem 404 when it was answered, 422 when less can come back by now */
    @Transactional
    public ReturnCase accept(WishId id) {
        ReturnWish wish = held(id);
        ReturnCase registered = returns.register(new RegisterReturn(
                wish.order(),
                Optional.empty(),
                wish.lines().stream().collect(Collectors.toMap(ReturnWish.Line::number, ReturnWish.Line::pieces)),
                wish.reason()));
        answered(wish, Optional.of(registered.id()), "");
        processing.note(wish.order(), "We await what you send back.", false);
        return registered;
    }

    /**
     * It does not.
     *
     * @param words why; the customer reads them
     * @throws Problem 404 when it was answered
     */
    @Transactional
    public void decline(WishId id, String words) {
        new Checks()
                .text(words, MAX_WORDS, "words", "Tell the customer why, in 1 to 500 characters.")
                .raise();
        ReturnWish wish = held(id);
        answered(wish, Optional.empty(), words.strip());
        processing.note(wish.order(), "Your return was declined. " + words.strip(), false);
    }

    private ReturnWish held(WishId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        ReturnWish wish = rows.open(id).orElseThrow(() -> Problem.notFound("return wish"));
        CurrentCall.permitAt(
                Permission.FULFIL_ORDERS, Optional.of(wish.location().value()));
        return wish;
    }

    private void answered(ReturnWish wish, Optional<ReturnCaseId> registered, String words) {
        if (!rows.answer(wish.id(), registered, words, clock.instant())) {
            throw Problem.of(409, "wish_answered", "Somebody was faster", "This wish was answered before.");
        }
        audit.record(AuditEntry.created(
                registered.isPresent() ? "return-wish.accepted" : "return-wish.declined",
                "return-wish",
                wish.id(),
                Map.of(
                        "order", wish.order().toString(),
                        "return", registered.map(ReturnCaseId::toString).orElse("none"))));
    }

    private static String[] place(String cursor) {
        String[] parts = cursor.split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals("wish")) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return parts;
    }
}
