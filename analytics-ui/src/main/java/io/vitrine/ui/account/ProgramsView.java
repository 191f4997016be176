package io.vitrine.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Personal;
import io.vitrine.identity.oauth.Consent;
import io.vitrine.identity.oauth.OwnConsents;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The programs that a person has allowed to act in the person's name here. */
@Route(value = "account/programs", layout = AccountLayout.class)
@Personal
@Dependent
public class ProgramsView extends Div implements HasDynamicTitle {

    private final transient OwnConsents consents;
    private final transient Dates dates = Here.dates();
    private final Told told = new Told();
    private final Div list = new Div();

    @Inject
    ProgramsView(OwnConsents consents) {
        this.consents = consents;
        list.addClassNames("vt-stack4", "vt-after-head");
        add(
                new PageHead("Programs").basis("What you have allowed programs to do in your name, in this business."),
                list);
        show();
    }

    private void show() {
        List<Consent> own = consents.list();
        Box box = new Box(own.isEmpty() ? "Programs" : own.size() == 1 ? "1 program" : own.size() + " programs");
        if (own.isEmpty()) {
            box.with(new EmptyState(
                    "No program acts in your name",
                    "When a program asks for it, you see what it wants and agree or not. It then stands here."));
        } else {
            box.with(table().rows(own))
                    .foot(Words.quiet(
                            "A program never does more than you may yourself. Taken back, it can do nothing more"
                                    + " in your name within a minute; what it did stays in the audit trail."));
        }
        list.removeAll();
        list.add(told, box);
    }

    private DataTable<Consent> table() {
        return new DataTable<Consent>("Programs that act in your name")
                .column("Program", ProgramsView::program)
                .text("Last renewed", consent -> dates.when(consent.lastRenewed()), "wide")
                .column("Action", this::withdraw, "num");
    }

    private static Component program(Consent consent) {
        Span program = new Span(consent.name());
        program.add(Words.span(
                consent.scopes().stream().map(ProgramsView::words).collect(Collectors.joining("; ")), "sub2"));
        return program;
    }

    private static String words(String scope) {
        return Permission.withCode(scope).map(Permission::label).orElse(scope);
    }

    private Component withdraw(Consent consent) {
        Action act = new Action("Take back")
                .small()
                .does(() -> told.trying(() -> {
                    consents.withdraw(consent.client());
                    show();
                    told.done(consent.name() + " may do nothing more in your name.");
                }));
        act.getElement().setAttribute("aria-label", "Take back what " + consent.name() + " may do");
        return act;
    }

    @Override
    public String getPageTitle() {
        return Here.title("Programs");
    }
}
