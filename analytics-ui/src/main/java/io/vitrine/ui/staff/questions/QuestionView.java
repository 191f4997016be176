package io.vitrine.ui.staff.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.enquiry.Enquiry;
import io.vitrine.commerce.enquiry.EnquiryId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** A question, and the field for its answer as long as it waits for one. */
@Route(value = QuestionsView.PATH + "/:enquiry", layout = StaffLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class QuestionView extends DetailView<EnquiryId> {

    private static final int MOST = 4_000;

    private final transient Enquiries enquiries;
    private final transient Clock clock;

    @Inject
    QuestionView(Enquiries enquiries, Clock clock) {
        super("enquiry", EnquiryId::parse);
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @Override
    protected void show(EnquiryId id) {
        Enquiry found = enquiries.find(id);
        Desk desk = Desk.current(clock);
        PageHead head = new PageHead("Question of " + found.name())
                .basis("Asked " + desk.dates().when(found.askedAt()))
                .below(new Link(QuestionsView.PATH, "Questions"));
        head.state(QuestionsView.status(found.state()));
        Div stack = new Div(new Box("The question").padded(facts(found), Words.span(found.message(), "vt-address")));
        stack.addClassNames("vt-stack", "vt-after-head");
        found.answer().ifPresent(answer -> stack.add(new Box("The answer").padded(Words.span(answer, "vt-address"))));
        if (found.state() == Enquiry.State.OPEN && Allowed.may(Permission.FULFIL_ORDERS)) {
            stack.add(answering(found, () -> show(id)));
        }
        draw("Question of " + found.name(), head, stack);
    }

    private static Facts facts(Enquiry found) {
        Facts facts = new Facts().fact("Email", found.email());
        if (!found.orderNumber().isEmpty()) {
            found.order()
                    .ifPresentOrElse(
                            order -> facts.fact("Order", new Link("staff/orders/" + order, found.orderNumber())),
                            () -> facts.fact("Order", found.orderNumber() + ", not placed with this address"));
        }
        return facts;
    }

    private Box answering(Enquiry found, Runnable again) {
        TextArea answer = new TextArea("Answer");
        answer.setHelperText("It leaves as a mail to " + found.email());
        answer.setMaxLength(MOST);
        answer.setMinHeight("160px");
        answer.setWidthFull();
        Told told = new Told().at("answer", answer);
        Div moves = new Div(
                Action.primary("Send the answer")
                        .does(() -> told.trying(() -> {
                            enquiries.answer(found.id(), answer.getValue());
                            again.run();
                            Saved.say("Answer sent");
                        })),
                new Action("Put aside")
                        .does(() -> new Question(
                                        "Put the question aside?", "Nobody is written to. This cannot be undone.")
                                .ask("Put aside", () -> {
                                    enquiries.close(found.id());
                                    again.run();
                                })));
        moves.addClassName("vt-moves");
        Div fields = new Div(answer, told, moves);
        fields.addClassName("vt-fields");
        return new Box("Answer by mail").padded(fields);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
