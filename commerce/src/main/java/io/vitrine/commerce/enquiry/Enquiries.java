package io.vitrine.commerce.enquiry;

import io.vitrine.commerce.letter.Paper;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Questions to the current business. */
@ApplicationScoped
public class Enquiries {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_ORIGIN = 10;
    private static final int PER_MAILBOX = 5;
    private static final int PER_BUSINESS = 300;
    private static final int MAX_ANSWER = 4_000;

    @Inject
    EnquiryRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Mailer mailer;

    @Inject
    Cursors cursors;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perOrigin;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perBusiness;

    /** A page of questions; {@code next} leads to the one after. */
    public record Page(List<Enquiry> enquiries, Optional<String> next) {

        public Page {
            enquiries = List.copyOf(enquiries);
        }
    }

    @PostConstruct
    void limit() {
        perOrigin = new Limiter("enquiries-origin", PER_ORIGIN, HOUR, clock);
        perMailbox = new Limiter("enquiries", PER_MAILBOX, HOUR, clock);
        perBusiness = new Limiter("enquiries-business", PER_BUSINESS, HOUR, clock);
    }

    /** Anybody asks. @throws Problem 429 after too many */
    @Transactional
    public EnquiryId ask(NewEnquiry asked) {
        String shop = CurrentCall.require().business().key();
        perOrigin.take(shop + "/" + CurrentCall.require().origin());
        perMailbox.take(shop + "/" + asked.email().toLowerCase(Locale.ROOT));
        perBusiness.take(shop);
        EnquiryId id = new EnquiryId(ids.next());
        rows.add(id, asked);
        outbox.publish(new EnquiryReceived(id));
        audit.record(AuditEntry.created("enquiry.received", "enquiry", id, Map.of()));
        return id;
    }

    /** How many wait for an answer. */
    @Transactional
    public long open() {
        CurrentCall.permit(Permission.READ_ORDERS);
        return rows.open();
    }

    /** The latest first. @throws Problem 422 for a limit that is not 1 to 100 */
    @Transactional
    public Page list(boolean open, Optional<String> after, int limit) {
        CurrentCall.permit(Permission.READ_ORDERS);
        if (limit < 1 || limit > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        List<Enquiry> found =
                rows.list(open, after.map(cursors::open).map(Place::read).orElse(Place.FIRST), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        Enquiry last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit),
                Optional.of(cursors.sign(new Place(last.askedAt(), last.id().value()).text())));
    }

    /** Looking leaves an event. @throws Problem 404 */
    @Transactional
    public Enquiry find(EnquiryId id) {
        CurrentCall.permit(Permission.READ_ORDERS);
        Enquiry found = rows.find(id).orElseThrow(Enquiries::unknown);
        audit.record(AuditEntry.created("enquiry.opened", "enquiry", id, Map.of()));
        return found;
    }

    /** For what follows from it inside the house. */
    @Transactional
    public Optional<Enquiry> received(EnquiryId id) {
        return rows.find(id);
    }

    /**
     * Answers by a mail; nothing is kept when the mail server does not take it.
     *
     * @throws Problem 404, 409 when it was answered or put aside, 503 when the mail could not be sent
     */
    @Transactional
    public void answer(EnquiryId id, String typed) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        String answer = typed.replace("\r\n", "\n").strip();
        if (answer.isEmpty() || answer.length() > MAX_ANSWER || !NewEnquiry.harmless(answer)) {
            throw Problem.invalid("answer", "Write the answer, at most 4,000 characters.");
        }
        Enquiry asked = waiting(id);
        end(asked, Enquiry.State.ANSWERED, Optional.of(answer));
        try {
            mailer.send(mail(asked, answer));
        } catch (IllegalStateException down) {
            throw Problem.of(503, "mail_unavailable", "The mail could not be sent", "Try again in a minute.");
        }
    }

    /** Puts it aside without an answer. @throws Problem 404, 409 when it was answered or put aside */
    @Transactional
    public void close(EnquiryId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        end(waiting(id), Enquiry.State.CLOSED, Optional.empty());
    }

    private Enquiry waiting(EnquiryId id) {
        Enquiry asked = rows.lock(id).orElseThrow(Enquiries::unknown);
        if (asked.state() != Enquiry.State.OPEN) {
            throw Problem.of(409, "enquiry_ended", "Nothing waits here", "It was answered or put aside before.");
        }
        return asked;
    }

    private void end(Enquiry asked, Enquiry.State state, Optional<String> answer) {
        rows.end(asked.id(), state, answer, CurrentCall.require().actor().key());
        audit.record(new AuditEntry(
                state == Enquiry.State.ANSWERED ? "enquiry.answered" : "enquiry.closed",
                "enquiry",
                asked.id().toString(),
                Optional.of(Map.of("state", "OPEN")),
                Optional.of(Map.of("state", state.name())),
                Optional.empty()));
    }

    private static Mail mail(Enquiry asked, String answer) {
        Tenant shop = CurrentCall.require().business();
        Wording words = Wording.in(asked.language());
        List<String> lines = new java.util.ArrayList<>(Arrays.asList(answer.split("\n")));
        lines.add(words.text("answer.asked"));
        lines.addAll(Arrays.asList(asked.message().split("\n")));
        Parts parts = Parts.of(
                words.text("answer.subject", shop.name()),
                words.text("answer.heading"),
                words.text("answer.lead", asked.name()),
                lines.stream().filter(line -> !line.isBlank()).toList());
        Paper paper = new Paper(shop, asked.language(), Optional.empty(), List.of());
        return new Mail(
                asked.email(),
                parts.subject(),
                paper.text(parts),
                Optional.of(paper.html(parts)),
                Optional.of(shop.name()));
    }

    private static Problem unknown() {
        return Problem.notFound("question");
    }
}
