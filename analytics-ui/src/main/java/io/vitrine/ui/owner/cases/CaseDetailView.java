package io.vitrine.ui.owner.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.cases.CaseDetails;
import io.vitrine.analytics.cases.CaseId;
import io.vitrine.analytics.cases.CaseSummary;
import io.vitrine.analytics.cases.Cases;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.shell.DetailView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One case: the figure as it was, its rows and log, what people said, and its resolution. */
@Route(value = "owner/cases/:case", layout = OwnerLayout.class)
@Needs(Permission.READ_CASES)
@Dependent
public class CaseDetailView extends DetailView<CaseId> {

    private final transient Cases cases;
    private final transient Clock clock;

    @Inject
    CaseDetailView(Cases cases, Clock clock) {
        super("case", CaseId::parse);
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    protected void show(CaseId id) {
        draw(cases.find(id));
    }

    private void draw(CaseDetails found) {
        Desk desk = Desk.current(clock);
        CaseSummary summary = found.summary();
        List<Component> blocks = new ArrayList<>();
        found.resolution()
                .ifPresent(words -> blocks.add(Note.done(
                        Words.strong("Resolved by " + found.resolvedBy().orElse("an owner") + ". "),
                        Words.span(words))));
        blocks.addAll(List.of(new EvidenceBox(found, desk), talk(found, desk), new CaseTables(found, desk)));
        draw(
                summary.title(),
                new PageHead(summary.title())
                        .basis("Opened by " + summary.openedBy() + ", "
                                + desk.dates().moment(summary.openedAt()))
                        .below(new Link("owner/cases", "Discrepancy cases")),
                blocks.toArray(Component[]::new));
    }

    private Component talk(CaseDetails found, Desk desk) {
        Div chat = new Div();
        chat.addClassName("vt-chat");
        found.comments()
                .forEach(comment -> chat.add(new Div(
                        Words.strong(comment.author()),
                        Words.quiet(" " + desk.dates().when(comment.at())),
                        Words.paragraph(comment.words()))));
        if (found.comments().isEmpty()) {
            chat.add(Words.quiet("Nobody has written yet."));
        }
        Box box = new Box("Comments").padded(chat);
        boolean may = CurrentCall.require().actor().may(Permission.MANAGE_CASES);
        return may ? box.padded(form(found)) : box;
    }

    private Component form(CaseDetails found) {
        CaseId id = found.summary().id();
        TextArea words = new TextArea("Add a comment, or the resolution");
        words.setMaxLength(2000);
        Complaint complaint = new Complaint();
        Div actions = new Div(new Action("Add comment").does(() -> {
            if (Complaint.filled(words, words.getValue(), "Write something first.")) {
                complaint.attempt(() -> draw(cases.comment(id, words.getValue())));
            }
        }));
        actions.addClassName("vt-row");
        if (!found.summary().resolved()) {
            actions.add(Action.primary("Resolve with these words").does(() -> {
                if (Complaint.filled(words, words.getValue(), "Say how it was resolved.")) {
                    complaint.attempt(() -> draw(cases.resolve(id, words.getValue())));
                }
            }));
        }
        Div fields = new Div(complaint, words, actions);
        fields.addClassName("vt-fields");
        return fields;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
