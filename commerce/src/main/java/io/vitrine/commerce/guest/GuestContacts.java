package io.vitrine.commerce.guest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Guests show that they read their address. A cart's id is the secret that opens it, and its order. */
@ApplicationScoped
public class GuestContacts {

    private static final int PER_ORIGIN = 60;
    private static final int MAX_REASON = 500;

    @Inject
    GuestSteps steps;

    @Inject
    GuestRows rows;

    @Inject
    ContactCodes codes;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perOrigin;

    @PostConstruct
    void limit() {
        perOrigin = new Limiter("contact-proofs", PER_ORIGIN, Duration.ofHours(1), clock);
    }

    /**
     * Mails a code and a link to the cart's address, or to that of the order which the cart became. Nothing is written to an
     * address that has been confirmed.
     *
     * @throws Problem 404 without such a cart, 429 after too many, 503 when the mail server does not take it
     */
    public void ask(UUID cart) {
        perOrigin.take(CurrentCall.require().business().key() + "/"
                + CurrentCall.require().origin());
        send(steps.mailbox(cart).orElseThrow(GuestRefused::contactFirst));
    }

    /** The same for an order, by the team. @throws Problem 404 when nothing is awaited of it */
    public void askAgain(OrderId order) {
        permit(Permission.FULFIL_ORDERS, order);
        ask(awaiting(order));
    }

    /** @throws Problem 422 for a wrong code, or one that is used, old or was guessed at too often */
    public void type(UUID cart, String code) {
        perOrigin.take(CurrentCall.require().business().key() + "/"
                + CurrentCall.require().origin());
        GuestRows.Guess guess = steps.guess(cart).orElseThrow(GuestRefused::codeOver);
        if (!MessageDigest.isEqual(HexFormat.of().parseHex(guess.code()), codes.hash(code.strip()))) {
            throw GuestRefused.wrongCode();
        }
        if (steps.use(guess.proof(), "CODE").isEmpty()) {
            throw GuestRefused.codeOver();
        }
    }

    /** Whether a link can still be used; looking uses nothing. */
    public boolean good(String token) {
        return steps.link(new OpaqueToken(token)).isPresent();
    }

    /**
     * Follows a link.
     *
     * @return the cart, when it has become an order: its reader may look at it
     * @throws Problem 422 for a link that is unknown, used or old
     */
    public Optional<UUID> follow(String token) {
        UUID proof = steps.link(new OpaqueToken(token)).orElseThrow(GuestRefused::linkOver);
        GuestRows.Shown shown = steps.use(proof, "LINK").orElseThrow(GuestRefused::linkOver);
        return shown.order().map(order -> shown.cart());
    }

    /** Where the code of a cart goes, to say it on the page; absent when there is nothing to confirm. */
    public Optional<String> awaiting(UUID cart) {
        return steps.mailbox(cart).filter(mailbox -> !mailbox.proved()).map(GuestRows.Mailbox::email);
    }

    /** Of the order that a cart became, for whoever knows the cart; absent when nobody was asked. */
    @Transactional
    public Optional<Confirmation> ofCart(UUID cart) {
        return rows.ofCart(cart);
    }

    /** Absent when nobody was asked. */
    @Transactional
    public Optional<Confirmation> ofOrder(OrderId order) {
        permit(Permission.READ_ORDERS, order);
        return rows.ofOrder(order.value());
    }

    /** Somebody of the team knows otherwise that the order is meant. @throws Problem 404 when nothing is awaited of it */
    @Transactional
    public void vouch(OrderId order, String reason) {
        permit(Permission.FULFIL_ORDERS, order);
        new Checks()
                .text(reason, MAX_REASON, "reason", "Say how you know, at most 500 characters.")
                .raise();
        if (!rows.vouch(order.value())) {
            throw GuestRefused.unknown();
        }
        audit.record(new AuditEntry(
                "contact.vouched",
                "order",
                order.toString(),
                Optional.empty(),
                Optional.of(Map.of("how", "STAFF")),
                Optional.of(reason)));
    }

    /** At the location of the order, for those who work at some only. */
    private void permit(Permission permission, OrderId order) {
        CurrentCall.permit(permission);
        CurrentCall.permitAt(permission, steps.placeOf(order.value()));
    }

    private void send(GuestRows.Mailbox to) {
        if (to.proved()) {
            throw GuestRefused.nothingAwaited();
        }
        OpaqueToken token = OpaqueToken.draw();
        String code = codes.draw();
        if (!steps.draw(to, token, codes.hash(code))) {
            throw GuestRefused.tooMany();
        }
        String link = hosts.urlOf(CurrentCall.require().business().slug()) + "/confirm?link=" + token.text();
        try {
            mailer.send(ContactMail.of(to, CurrentCall.require().business(), code, link));
        } catch (IllegalStateException down) {
            throw GuestRefused.mailDown();
        }
    }

    private UUID awaiting(OrderId order) {
        return steps.cartOf(order.value()).orElseThrow(GuestRefused::unknown);
    }
}
