package io.vitrine.commerce.marketing;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consent to be reminded of a cart, what a reminder's link is good for, and saying no. */
@ApplicationScoped
public class CartReminders {

    /** What the box says; kept with each consent. */
    public static final String WORDS = "Remind me by one mail if I leave the cart behind. I can say no at any time.";

    private static final int PER_ORIGIN = 60;
    private static final int PER_MAILBOX = 5;

    @Inject
    ReminderRows rows;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    private @Nullable Limiter origins;
    private @Nullable Limiter mailboxes;

    @PostConstruct
    void limit() {
        origins = new Limiter("reminders", PER_ORIGIN, Duration.ofHours(1), clock);
        mailboxes = new Limiter("reminders-mailbox", PER_MAILBOX, Duration.ofDays(1), clock);
    }

    /** Whether the shop asks for the consent at all. */
    @Transactional
    public boolean offered() {
        return rows.policy().reminding();
    }

    /** Whether this cart's visitor has agreed. */
    @Transactional
    public boolean agreed(CartId cart) {
        return rows.agreed(cart.value());
    }

    /**
     * The box was ticked.
     *
     * @param words that stood beside it
     * @throws Problem 404 without such an open cart, 409 where the shop does not remind, 422 for what is no address, 429 for
     *     too many carts from one place or for one mailbox
     */
    @Transactional
    public void agree(CartId cart, String email, Optional<Language> language, String words) {
        if (!Contact.possible(email)) {
            throw Problem.invalid("email", "Write an e-mail address, such as ana@shop.example.");
        }
        requireOpen(cart);
        if (!rows.policy().reminding()) {
            throw Problem.of(409, "reminders_off", "This shop does not remind", "Nothing was kept.");
        }
        if (!rows.agreed(cart.value())) {
            String business = CurrentCall.require().business().key() + "/";
            Objects.requireNonNull(origins)
                    .take(business + CurrentCall.require().origin());
            Objects.requireNonNull(mailboxes).take(business + Contact.mailbox(email));
        }
        rows.agree(cart.value(), email, language, words);
    }

    /** The box is not ticked, or not any more. @throws Problem 404 without such an open cart */
    @Transactional
    public void withdraw(CartId cart) {
        requireOpen(cart);
        rows.withdraw(cart.value());
    }

    /** What the cart holds that the mail reminds of; nothing for what is no such link, or when it was ordered or thrown away. */
    @Transactional
    public Map<VariantId, Integer> pieces(String token) {
        return rows.pieces(new OpaqueToken(token));
    }

    /** Nobody with this address is reminded any more. @throws Problem 404 for what is no reminder's link */
    @Transactional
    public void refuse(String token) {
        OpaqueToken known = known(token);
        if (rows.refuse(known)) {
            audit.record(AuditEntry.created("reminders.refused", "mail-choice", "reminders", Map.of()));
        }
    }

    /** It was a mistake. @throws Problem 404 for what is no reminder's link */
    @Transactional
    public void allow(String token) {
        OpaqueToken known = known(token);
        if (rows.allow(known)) {
            audit.record(AuditEntry.created("reminders.allowed", "mail-choice", "reminders", Map.of()));
        }
    }

    private OpaqueToken known(String token) {
        OpaqueToken known = new OpaqueToken(token);
        if (!rows.known(known)) {
            throw Problem.notFound("mail");
        }
        return known;
    }

    private void requireOpen(CartId cart) {
        if (!rows.open(cart.value())) {
            throw Problem.notFound("cart");
        }
    }
}
