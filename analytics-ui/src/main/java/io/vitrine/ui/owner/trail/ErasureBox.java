package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.audit.subject.PersonRecords;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.audit.subject.PersonalTrace;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;

/** What would be emptied, what stays, and the one step that cannot be taken back. */
final class ErasureBox extends Div {

    ErasureBox(PersonalData personalData, PersonalTrace trace, Desk desk) {
        addClassName("vt-stack");
        ReasonField reason = new ReasonField();
        Checkbox sure = new Checkbox("I know that nobody can bring these data back");
        Told told = new Told();
        Action act = new Action("Erase for good");
        act.addClassName("bad");
        act.does(() -> told.trying(() -> {
            if (!sure.getValue()) {
                throw Problem.invalid("sure", "Tick the line above first.");
            }
            personalData.erase(trace.subject(), reason.getValue());
            act.setEnabled(false);
            told.done("Erased. The trail holds an entry about it; answer the person with its number.");
        }));
        Div form = new Div(reason, sure, told, act);
        form.addClassName("vt-form");
        add(
                new Box("What will be emptied")
                        .with(new DataTable<PersonalTrace.Kind>("Entries that say something of the person")
                                .text("Entries", kind -> EventWords.action(kind.action()))
                                .text("How many", kind -> Long.toString(kind.count()), "num")
                                .text("First", kind -> desk.dates().when(kind.first()), "wide")
                                .text("Last", kind -> desk.dates().when(kind.last()), "wide")
                                .rows(trace.kinds()))
                        .foot(Words.quiet(trace.events()
                                + (trace.events() == 1 ? " entry" : " entries")
                                + " in all, under " + String.join(" and ", trace.names())
                                + ". Each stays, with who did what and when; the words about the person go.")),
                new Box("What goes with it").padded(Words.paragraph(account(trace), "vt-mut")),
                new Box("In orders, carts and mails")
                        .with(
                                trace.shares().isEmpty()
                                        ? new EmptyState("Nothing", "The shop keeps nothing else of the person.")
                                        : shares(trace))
                        .foot(Words.quiet(
                                "What was done, and what is held by law, stands in the entry about the erasure:"
                                        + " it is the receipt.")),
                new Box("Erase").padded(warned(form)));
    }

    private static DataTable<PersonRecords.Share> shares(PersonalTrace trace) {
        return new DataTable<PersonRecords.Share>("What the shop keeps of the person")
                .text("Data", PersonRecords.Share::name)
                .text("How many", share -> Long.toString(share.count()), "num")
                .text("What becomes of it", ErasureBox::fate, "wide")
                .rows(trace.shares());
    }

    private static String fate(PersonRecords.Share share) {
        return switch (share.fate()) {
            case "DELETED" -> "Deleted";
            case "EMPTIED" -> "Stays without the person";
            default -> "Held: " + share.words();
        };
    }

    private static String account(PersonalTrace trace) {
        return trace.records().isEmpty()
                ? "The person has no customer account."
                : "The customer account " + String.join(", ", trace.records())
                        + ": name, e-mail address, customer number, password, second factor, browsers and sign-ins.";
    }

    private static Div warned(Div form) {
        Div both = new Div(
                Note.warn(
                        Words.strong("This cannot be undone."),
                        new Span(
                                " The person's keys are destroyed. The data are gone from the trail and from every evidence"
                                        + " file that was ever taken; all proofs stay sound. Backups made before still hold the keys"
                                        + " until they are deleted. Orders stay without a name; invoices stay as the law asks.")),
                form);
        both.addClassName("vt-stack4");
        return both;
    }
}
