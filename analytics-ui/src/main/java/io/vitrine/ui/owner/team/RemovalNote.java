package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.OwnerRemoval;
import io.vitrine.identity.membership.OwnerRemovals;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An owner is to go: who says so and why, how many agree, from when; and one's own say. */
final class RemovalNote extends Div {

    RemovalNote(OwnerRemoval removal, List<TeamMember> people, Desk desk, OwnerRemovals removals, Runnable renew) {
        Told told = new Told();
        Div words = new Div(
                new Paragraph(Words.strong(name(removal.subject(), people) + " is to be an owner no longer.")),
                new Paragraph(new Span(name(removal.openedBy(), people) + " asked for it on "
                        + desk.dates().when(removal.openedAt()) + ": “" + removal.reason() + "”. "
                        + removal.consents().size() + " of " + removal.needed()
                        + " needed consents. It takes effect from "
                        + desk.dates().when(removal.dueAt())
                        + ", if enough owners consent by then.")));
        Optional<UUID> me = CurrentCall.require().actor().id();
        boolean owner = people.stream()
                .anyMatch(member -> member.isOwner()
                        && me.filter(member.account().value()::equals).isPresent());
        boolean subject = me.filter(removal.subject().value()::equals).isPresent();
        if (owner && !subject) {
            boolean consented =
                    me.map(AccountId::new).filter(removal.consents()::contains).isPresent();
            Runnable say = consented ? () -> removals.takeBack(removal.id()) : () -> removals.consent(removal.id());
            words.add(new Action(consented ? "Take my consent back" : "Consent to the removal")
                    .small()
                    .does(() -> told.trying(() -> {
                        say.run();
                        renew.run();
                    })));
        }
        words.add(told);
        words.addClassName("vt-stack4");
        add(Note.warn(words));
    }

    private static String name(AccountId account, List<TeamMember> people) {
        return people.stream()
                .filter(member -> member.account().equals(account))
                .map(TeamMember::name)
                .findFirst()
                .orElse("Somebody who has left");
    }
}
