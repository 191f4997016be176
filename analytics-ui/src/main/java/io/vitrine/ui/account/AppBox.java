package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.QrCode;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The app that computes codes: set up with a picture or a typed secret, confirmed by its first code. */
final class AppBox extends Composite<Box> {

    private final transient OwnFactorChanges changes;
    private final transient Shown session;
    private final transient Freshness fresh;
    private final transient Consumer<List<String>> done;
    private final Div body = new Div();

    /** @param done gets the recovery codes to show, or none */
    AppBox(OwnFactorChanges changes, Shown session, OwnFactors own, Freshness fresh, Consumer<List<String>> done) {
        this.changes = changes;
        this.session = session;
        this.fresh = fresh;
        this.done = done;
        body.addClassName("vt-form");
        getContent().padded(body);
        state(own);
    }

    @Override
    protected Box initContent() {
        return new Box("App with codes");
    }

    private void state(OwnFactors own) {
        body.add(own.app() ? new Status(Status.Kind.GOOD, "Set up") : new Status(Status.Kind.NEUTRAL, "Not set up"));
        body.add(Words.paragraph(
                "An app on your phone shows six digits that change every 30 seconds. You type them after the password.",
                "vt-mut"));
        if (!fresh.now()) {
            return;
        }
        Div actions =
                new Div(own.app() ? new Action("Set up another phone").does(fresh.only(this::propose)) : primary());
        actions.addClassNames("vt-row", "vt-wrap");
        if (own.app()) {
            actions.add(Action.quiet("Remove the app").does(fresh.only(this::remove)));
        }
        body.add(actions);
    }

    private Action primary() {
        return Action.primary("Set up the app").does(fresh.only(this::propose));
    }

    private void propose() {
        TotpProposal proposal = changes.proposeApp();
        TextField code = Entries.code("Code", "The six digits that the app shows now.");
        Div secret =
                new Div(Words.span(spaced(proposal.secret()), "vt-mono", "vt-break"), CopyButton.of(proposal.secret()));
        secret.addClassNames("vt-row", "vt-wrap");
        body.removeAll();
        body.add(
                new H3("1. Scan this with your app"),
                new QrCode("Code to be scanned by an app; the same as text stands below", proposal.uri()),
                Words.paragraph("Or type this secret:", "vt-mut"),
                secret,
                new H3("2. Write the code it shows"),
                code,
                Action.primary("Confirm the app").does(() -> confirm(code)));
    }

    private void confirm(TextField code) {
        code.setInvalid(false);
        try {
            List<String> codes = changes.confirmApp(
                    code.getValue(), Optional.of(Here.session().id()));
            session.again(true);
            done.accept(codes);
        } catch (Problem problem) {
            Entries.refuse(code, problem);
        }
    }

    private void remove() {
        try {
            changes.removeApp();
            done.accept(List.of());
        } catch (Problem problem) {
            body.add(Note.failed(Words.strong(problem.title() + ". "), Words.span(problem.detail())));
        }
    }

    private static String spaced(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
