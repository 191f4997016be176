package io.vitrine.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.mfa.Passkey;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The passkeys of a person: finger, face or code of a device in place of password and code. */
@JsModule("context://vitrine/passkey.js")
final class PasskeysBox extends Composite<Box> {

    private static final int NAME = 80;

    private final transient OwnFactorChanges changes;
    private final transient Shown session;
    private final transient Consumer<List<String>> done;
    private final transient Dates dates = Here.dates();
    private final transient Freshness fresh;
    private final TextField name = new TextField("Name of the device");
    private final Div outcome = new Div();

    /** @param done gets the recovery codes to show, or none */
    PasskeysBox(OwnFactorChanges changes, Shown session, Freshness fresh, Consumer<List<String>> done) {
        this.changes = changes;
        this.session = session;
        this.fresh = fresh;
        this.done = done;
        List<Passkey> passkeys = changes.passkeys();
        if (!passkeys.isEmpty()) {
            getContent().with(table().rows(passkeys));
        }
        getContent().padded(form());
    }

    @Override
    protected Box initContent() {
        return new Box("Passkeys");
    }

    private Div form() {
        Div form = new Div(Words.paragraph(
                "Sign in with the finger, face or code of a device, without a password. A passkey counts as second factor.",
                "vt-mut"));
        form.addClassName("vt-form");
        if (fresh.now()) {
            name.setMaxLength(NAME);
            name.setHelperText("So that you know it again in this list");
            Div actions = new Div(new Action("Add a passkey").does(fresh.only(this::propose)));
            form.add(name, outcome, actions);
        }
        return form;
    }

    private DataTable<Passkey> table() {
        return new DataTable<Passkey>("Your passkeys")
                .text("Device", Passkey::name)
                .text("Added", passkey -> dates.day(dates.on(passkey.created())), "wide")
                .text(
                        "Last used",
                        passkey -> passkey.lastUsed().map(dates::when).orElse("Never"))
                .column("Action", this::removal, "num");
    }

    private Component removal(Passkey passkey) {
        Action remove = Action.quiet("Remove").small().does(fresh.only(() -> remove(passkey)));
        remove.getElement().setAttribute("aria-label", "Remove the passkey " + passkey.name());
        remove.setVisible(fresh.now());
        return remove;
    }

    private void propose() {
        outcome.removeAll();
        PasskeyCeremony ceremony = changes.proposePasskey();
        getElement()
                .executeJs("return window.vitrinePasskey.create($0)", ceremony.options())
                .then(
                        String.class,
                        made -> keep(ceremony, made),
                        failure -> complain("No passkey was made. Try again."));
    }

    private void keep(PasskeyCeremony ceremony, String made) {
        try {
            List<String> codes = changes.confirmPasskey(
                    ceremony.token(),
                    made,
                    name.getValue(),
                    Optional.of(Here.session().id()));
            session.again(true);
            done.accept(codes);
        } catch (Problem problem) {
            complain(problem.title() + ". " + problem.detail());
        }
    }

    private void remove(Passkey passkey) {
        try {
            changes.removePasskey(passkey.id());
            done.accept(List.of());
        } catch (Problem problem) {
            complain(problem.title() + ". " + problem.detail());
        }
    }

    private void complain(String words) {
        outcome.removeAll();
        outcome.add(Note.failed(Words.span(words)));
    }
}
