package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.vitrine.identity.sso.OwnLink;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.time.Instant;

/** The link to the account that the person has at the business's provider. */
final class LinkBox extends Composite<Box> {

    private final transient OwnLink link;
    private final Div body = new Div();
    private final Told told = new Told();

    LinkBox(OwnLink link, Instant since) {
        this.link = link;
        body.addClassName("vt-form");
        Div actions = new Div(new Action("Remove the link").does(this::remove));
        actions.addClassName("vt-row");
        body.add(
                new Status(
                        Status.Kind.GOOD,
                        "Linked since " + Here.dates().day(Here.dates().on(since))),
                Words.paragraph(
                        "You sign in to this business with your account at its provider. Once the link is removed, the next"
                                + " sign-in there links whoever has your verified address.",
                        "vt-mut"),
                told,
                actions);
        getContent().padded(body);
    }

    @Override
    protected Box initContent() {
        return new Box("Single sign-on");
    }

    private void remove() {
        told.trying(() -> {
            link.remove();
            body.removeAll();
            body.add(told);
            told.done("Removed.");
        });
    }
}
