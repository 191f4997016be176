package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.agreement.OwnerAgreements;
import io.vitrine.identity.membership.OwnerRemovals;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.Team;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One person: role and locations, and the end of it. */
@Route(value = "owner/team/:member", layout = OwnerLayout.class)
@Needs(Permission.READ_TEAM)
@Dependent
public class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Team team;
    private final transient Roles roles;
    private final transient OwnerRemovals removals;
    private final transient OwnerAgreements agreements;
    private final transient Locations locations;
    private final transient Clock clock;
    private String title = "";

    @Inject
    MemberView(
            Team team,
            Roles roles,
            OwnerRemovals removals,
            OwnerAgreements agreements,
            Locations locations,
            Clock clock) {
        this.agreements = agreements;
        this.team = team;
        this.roles = roles;
        this.removals = removals;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AccountId> id = event.getRouteParameters().get("member").flatMap(AccountId::parse);
        id.flatMap(team::find).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TeamMember member) {
        Desk desk = Desk.current(clock);
        List<Location> places = Allowed.locations(locations);
        title = member.name();
        String until = member.until()
                .map(end -> ", until " + desk.dates().day(desk.dates().on(end.minusMillis(1))))
                .orElse("");
        PageHead head = new PageHead(member.name())
                .basis(member.access().roleName() + ". "
                        + Places.words(member.access().locations(), places)
                        + ". Since "
                        + desk.dates().day(desk.dates().on(member.since())) + until + ".")
                .below(new Link("owner/team", "Team"));
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        boolean me = CurrentCall.require()
                .actor()
                .id()
                .filter(member.account().value()::equals)
                .isPresent();
        if (!Allowed.may(Permission.MANAGE_TEAM)) {
            blocks.add(Words.paragraph("Those who manage the team can change this.", "vt-mut"));
        } else if (member.isOwner() && !me) {
            blocks.add(agreement(member), new PartBox(member, removals));
        } else {
            blocks.add(new ChangeBox(team, member, roles.all(), places, desk));
            if (member.isOwner()
                    && team.all().stream().filter(TeamMember::isOwner).count() > 1) {
                blocks.add(agreement(member));
            }
            blocks.add(new LetGoBox(team, member, me));
        }
        removeAll();
        add(head, blocks);
    }

    /** Among owners only: who manages the team otherwise reads what holds. */
    private Component agreement(TeamMember owner) {
        boolean among = CurrentCall.require().actor().access().role().equals(TeamRole.OWNER);
        return among
                ? new AgreementBox(owner, agreements)
                : Words.paragraph("What an owner may change is agreed among owners.", "vt-mut");
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }

    /** A box around a form in two columns. */
    static Box form(String title, Div... columns) {
        Div both = new Div(columns);
        both.addClassName("vt-two");
        return new Box(title).padded(both);
    }
}
