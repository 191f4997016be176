package io.vitrine.commerce.marketing;

import io.vitrine.commerce.letter.Paper;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Reminds of the current business's carts that were left, and throws old ones away. */
@ApplicationScoped
class LeftCarts {

    private static final Logger LOG = System.getLogger(LeftCarts.class.getName());
    private static final int HANDFUL = 50;
    private static final int SWEPT = 1_000;
    private static final int MOST_SWEEPS = 20;

    @Inject
    ReminderSteps steps;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    void remind() {
        CartPolicy policy = steps.policy();
        if (policy.reminding()) {
            steps.take(policy, HANDFUL).forEach(this::remind);
        }
    }

    void sweep() {
        CartPolicy policy = steps.policy();
        int sweeps = 0;
        while (steps.sweep(policy, SWEPT) == SWEPT && sweeps < MOST_SWEEPS) {
            sweeps++;
        }
    }

    /** What the server does not take waits for the next run. */
    private void remind(ReminderRows.Due due) {
        OpaqueToken token = OpaqueToken.draw();
        try {
            mailer.send(mail(due, token));
            steps.left(due.cart(), "SENT", Optional.of(token));
        } catch (IllegalStateException down) {
            LOG.log(Level.WARNING, "A reminder of a cart did not leave", down);
            steps.left(due.cart(), "AGREED", Optional.empty());
        } catch (IllegalArgumentException hopeless) {
            LOG.log(Level.WARNING, "A reminder of a cart cannot be sent", hopeless);
            steps.left(due.cart(), "FAILED", Optional.empty());
        }
    }

    private Mail mail(ReminderRows.Due due, OpaqueToken token) {
        Tenant shop = CurrentCall.require().business();
        String host = hosts.urlOf(shop.slug());
        Wording words = Wording.in(due.language());
        Parts parts = new Parts(
                words.text("left.subject", shop.name()),
                words.text("left.heading"),
                words.text("left.lead"),
                steps.things(due.cart()).stream()
                        .map(thing -> new Parts.Row(thing.quantity() + " x " + thing.name(), ""))
                        .toList(),
                List.of(),
                List.of(words.text("left.once")));
        String back = words.text("left.back");
        String no = words.text("left.no");
        String refusal = host + "/unsubscribe?token=" + token.text();
        Paper paper = new Paper(
                shop,
                due.language(),
                Optional.of(new Paper.Way(back, back, host + "/cart/again?token=" + token.text())),
                List.of(new Paper.Way(no, no, refusal)));
        return new Mail(
                        due.email(),
                        parts.subject(),
                        paper.text(parts),
                        Optional.of(paper.html(parts)),
                        Optional.of(shop.name()))
                .refusable(host + "/api/reminder-refusals?token=" + token.text());
    }
}
