package io.vitrine.commerce.notification;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands what is queued to the mail server, in handfuls: taken in one transaction, sent in none, noted in another. What the
 * server does not take waits for the next try.
 */
@ApplicationScoped
class Departures implements Subscriber {

    private static final Logger LOG = System.getLogger(Departures.class.getName());
    private static final int HANDFUL = 50;
    private static final int MOST_TRIES = 10;

    @Inject
    DepartureSteps steps;

    @Inject
    Mailer mailer;

    @Override
    public String name() {
        return "message-departures";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(MessagesQueued.TYPE);
    }

    /** @throws IllegalStateException when a mail stays behind, so that the outbox asks again later */
    @Override
    public void handle(List<OutboxEvent> batch) {
        List<MessageRows.Leaving> handful = steps.take(HANDFUL);
        boolean behind = false;
        while (!handful.isEmpty()) {
            List<MessageRows.Outcome> outcomes = new ArrayList<>();
            handful.forEach(message -> outcomes.add(send(message)));
            steps.left(outcomes);
            behind |= outcomes.stream().anyMatch(one -> one.state().equals("QUEUED"));
            handful = behind || handful.size() < HANDFUL ? List.of() : steps.take(HANDFUL);
        }
        if (behind) {
            throw new IllegalStateException("The mail server does not take mails to customers");
        }
    }

    private MessageRows.Outcome send(MessageRows.Leaving message) {
        OpaqueToken proof = OpaqueToken.draw();
        try {
            mailer.send(new Mail(
                    message.email(),
                    message.subject(),
                    message.text().replace(Letter.PROOF, proof.text()),
                    Optional.of(message.html().replace(Letter.PROOF, proof.text())),
                    Optional.of(CurrentCall.require().business().name())));
            return new MessageRows.Outcome(message.id(), "SENT", Optional.of(proof));
        } catch (IllegalStateException | IllegalArgumentException refused) {
            LOG.log(Level.WARNING, "A mail to a customer did not leave: " + message.id(), refused);
            boolean hopeless = message.tries() >= MOST_TRIES || refused instanceof IllegalArgumentException;
            return new MessageRows.Outcome(message.id(), hopeless ? "FAILED" : "QUEUED", Optional.empty());
        }
    }
}
