package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.vitrine.commerce.notification.MessageView;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;

/** The mails that were written to the customer about the order, each to be opened. */
final class MailsBox extends Div {

    MailsBox(List<MessageView> mails, Desk desk) {
        Box box = new Box("Mails to the customer");
        if (mails.isEmpty()) {
            box.padded(Words.quiet("None yet. The customer hears of each step by mail."));
        } else {
            box.padded(mails.stream().map(mail -> mail(mail, desk)).toArray(Component[]::new));
        }
        add(box);
    }

    private static Component mail(MessageView mail, Desk desk) {
        Paragraph text = Words.paragraph(mail.text(), "vt-sm", "vt-break");
        text.getStyle().set("white-space", "pre-line");
        Div body = new Div(new Div(Words.strong(mail.subject())), Words.paragraph("To " + mail.email(), "vt-sm"), text);
        body.addClassName("vt-stack4");
        Div summary = new Div(
                Words.strong(mail.kind().label()),
                Words.quiet(desk.dates().recent(mail.left().orElse(mail.queuedAt()))),
                Words.space(),
                state(mail));
        summary.addClassNames("vt-row", "vt-wrap");
        Details details = new Details(summary, body);
        details.setWidthFull();
        return details;
    }

    private static Status state(MessageView mail) {
        return switch (mail.state()) {
            case "SENT" -> new Status(Status.Kind.GOOD, "Sent");
            case "FAILED" -> new Status(Status.Kind.NOW, "No mail server took it");
            default -> new Status(Status.Kind.WAITING, "On its way");
        };
    }
}
