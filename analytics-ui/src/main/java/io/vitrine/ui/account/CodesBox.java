package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;

/** How many recovery codes are left, and new ones. */
final class CodesBox extends Composite<Box> {

    private static final int FEW = 3;

    private final transient OwnFactorChanges changes;
    private final transient Consumer<List<String>> show;
    private final Div body = new Div();

    CodesBox(OwnFactorChanges changes, OwnFactors own, Freshness fresh, Consumer<List<String>> show) {
        this.changes = changes;
        this.show = show;
        body.addClassName("vt-form");
        getContent().padded(body);
        String left = own.codesLeft() == 1 ? "1 code is left." : own.codesLeft() + " codes are left.";
        body.add(
                own.codesLeft() <= FEW ? Note.warn(Words.span(left)) : Words.paragraph(left),
                Words.paragraph(
                        "Each lets you in once in place of the second factor, for the day the device is lost.",
                        "vt-mut"));
        if (fresh.now()) {
            Div actions = new Div(new Action("Make ten new codes").does(fresh.only(this::renew)));
            body.add(actions);
        }
    }

    @Override
    protected Box initContent() {
        return new Box("Recovery codes");
    }

    private void renew() {
        try {
            show.accept(changes.renewCodes());
        } catch (Problem problem) {
            body.add(Note.failed(Words.strong(problem.title() + ". "), Words.span(problem.detail())));
        }
    }
}
