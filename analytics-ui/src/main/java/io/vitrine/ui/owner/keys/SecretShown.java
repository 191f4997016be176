package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;

/** A secret, this once, with something to try it with. */
final class SecretShown extends Div {

    SecretShown(OpaqueToken secret, String example) {
        addClassNames("vt-stack4", "vt-after-head", "vt-form");
        Note note =
                Note.warn(new Span("Copy the secret now and keep it where the program finds it. It is not shown again;"
                        + " whoever has it can do what the program may do."));
        Div line = new Div(CopyButton.of(secret.text()));
        line.addClassName("vt-row");
        add(
                note,
                new CodeBlock("The secret", secret.text()),
                line,
                new H2("Try it"),
                new CodeBlock("A request to try it with", example),
                Words.quiet("The time of its last use shows on the list within a minute."),
                done());
    }

    private static Link done() {
        Link done = new Link("owner/keys", "I have stored it");
        done.addClassNames("vt-btn", "p");
        return done;
    }
}
