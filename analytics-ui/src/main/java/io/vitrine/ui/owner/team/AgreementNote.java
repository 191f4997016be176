package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.agreement.OwnerAgreement;
import io.vitrine.identity.agreement.OwnerAgreements;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is proposed about an owner's rights: who says so and why, who still has to consent; and one's own say. */
final class AgreementNote extends Div {

    AgreementNote(
            OwnerAgreement agreement, List<TeamMember> people, Desk desk, OwnerAgreements agreements, Runnable renew) {
        Told told = new Told();
        Div words = new Div(
                new Paragraph(Words.strong(what(agreement, people))),
                new Paragraph(new Span(name(agreement.proposedBy(), people) + " proposed it on "
                        + desk.dates().when(agreement.openedAt()) + ": “" + agreement.reason() + "”. "
                        + missing(agreement.missing()) + " It lapses on "
                        + desk.dates().when(agreement.expiresAt()) + ".")));
        Optional<AccountId> me = CurrentCall.require().actor().id().map(AccountId::new);
        boolean owner = people.stream()
                .anyMatch(member ->
                        member.isOwner() && me.filter(member.account()::equals).isPresent());
        boolean consented = me.filter(agreement.consents()::contains).isPresent();
        if (owner && (consented || me.filter(agreement.needed()::contains).isPresent())) {
            Runnable say =
                    consented ? () -> agreements.takeBack(agreement.id()) : () -> agreements.consent(agreement.id());
            words.add(new Action(consented ? "Take my consent back" : "Consent")
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

    private static String what(OwnerAgreement agreement, List<TeamMember> people) {
        String who = name(agreement.subject(), people);
        return agreement.withheld().isEmpty()
                ? who + " is to hold all rights of an owner again."
                : who + " is to see everything as an owner and no longer to: "
                        + agreement.withheld().stream()
                                .sorted()
                                .map(Permission::label)
                                .map(label ->
                                        label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static String missing(int count) {
        return count == 1 ? "One more owner has to consent." : count + " more owners have to consent.";
    }

    private static String name(AccountId account, List<TeamMember> people) {
        return people.stream()
                .filter(member -> member.account().equals(account))
                .map(TeamMember::name)
                .findFirst()
                .orElse("Somebody who has left");
    }
}
