package io.vitrine.commerce.standing;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells customers that a turn of their standing order was left out, and why. */
@ApplicationScoped
class StandingMails implements Subscriber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final String TEXT = """
            Hello %s,

            your standing order at %s could not be placed this time:

            %s

            Nothing was ordered. The next turn is on %s. To order the rest now, or to change it, open this page:

            %s
            """;

    @Inject
    StandingRows rows;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "standing-order-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(StandingOrderLeftOut.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        for (OutboxEvent event : batch) {
            StandingOrder.Id.parse(event.payload().getString("id"))
                    .flatMap(rows::lock)
                    .ifPresent(this::tell);
        }
    }

    private void tell(StandingRows.Turn turn) {
        Tenant tenant = CurrentCall.require().business();
        StandingRows.Who who = rows.who(turn.account());
        mailer.send(new Mail(
                who.email(),
                "Your standing order at " + tenant.name() + " was not placed",
                TEXT.formatted(
                        who.name(),
                        tenant.name(),
                        turn.standing().trouble().orElse("It could not be ordered."),
                        DAY.format(turn.standing().nextOn()),
                        hosts.urlOf(tenant.slug()) + "/app/customer/standing")));
    }
}
