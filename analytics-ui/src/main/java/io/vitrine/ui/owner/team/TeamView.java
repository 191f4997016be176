package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.agreement.OwnerAgreements;
import io.vitrine.identity.invitation.Invitations;
import io.vitrine.identity.membership.OwnerRemovals;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.Team;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Tag;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who works in the business, and who is invited. */
@Route(value = "owner/team", layout = OwnerLayout.class)
@Needs(Permission.READ_TEAM)
@Dependent
public class TeamView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Team team;
    private final transient Invitations invitations;
    private final transient OwnerRemovals removals;
    private final transient OwnerAgreements agreements;
    private final transient Roles roles;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    TeamView(
            Team team,
            Invitations invitations,
            OwnerRemovals removals,
            OwnerAgreements agreements,
            Roles roles,
            Locations locations,
            Clock clock) {
        this.agreements = agreements;
        this.team = team;
        this.invitations = invitations;
        this.removals = removals;
        this.roles = roles;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        List<TeamMember> people = team.all();
        List<Location> places = Allowed.locations(locations);
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        removals.open().forEach(removal -> blocks.add(new RemovalNote(removal, people, desk, removals, this::show)));
        agreements
                .open()
                .forEach(agreement -> blocks.add(new AgreementNote(agreement, people, desk, agreements, this::show)));
        blocks.add(people(people, places, desk));
        if (Allowed.may(Permission.MANAGE_TEAM)) {
            blocks.add(new InvitationsBox(invitations, roles, desk, clock));
        }
        removeAll();
        add(head(people), blocks);
    }

    private static PageHead head(List<TeamMember> people) {
        long owners = people.stream().filter(TeamMember::isOwner).count();
        return new PageHead("Team")
                .basis(
                        owners == 1
                                ? "One owner. A second one keeps the business running when somebody is away."
                                : owners + " owners, with the same sight and "
                                        + (people.stream()
                                                        .allMatch(member -> member.withheld()
                                                                .isEmpty())
                                                ? "the same rights."
                                                : "the rights they agreed on."))
                .actions(Allowed.only(Allowed.with(Permission.MANAGE_TEAM, TeamView::invite)));
    }

    private static Component invite() {
        var invite = Action.link(Glyph.PLUS, "Invite somebody", "/app/owner/team/invite");
        invite.addClassName("p");
        return invite;
    }

    private static Box people(List<TeamMember> people, List<Location> places, Desk desk) {
        return new Box("People", new Tag(Integer.toString(people.size())))
                .with(new DataTable<TeamMember>("People of the team")
                        .column("Name", TeamView::name)
                        .column("Role", member -> role(member, desk))
                        .text(
                                "Locations",
                                member -> Places.words(member.access().locations(), places),
                                "wide")
                        .text("Since", member -> desk.dates().day(desk.dates().on(member.since())), "wide", "vt-nowrap")
                        .rows(people));
    }

    private static Component role(TeamMember member, Desk desk) {
        Span both = new Span(member.access().roleName());
        member.until()
                .map(end -> "until " + desk.dates().day(desk.dates().on(end.minusMillis(1))))
                .ifPresent(words -> both.add(Words.span(words, "sub2")));
        return both;
    }

    private static Component name(TeamMember member) {
        Span both = new Span(new Link("owner/team/" + member.account(), member.name()));
        member.email().ifPresent(email -> both.add(Words.span(email, "sub2", "vt-break")));
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Team");
    }
}
