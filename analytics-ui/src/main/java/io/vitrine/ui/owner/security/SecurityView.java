package io.vitrine.ui.owner.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.retention.Retention;
import io.vitrine.identity.dualcontrol.Emergencies;
import io.vitrine.identity.dualcontrol.TwoPersonRules;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.perimeter.Perimeter;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What needs two people here, and what an owner may do alone when it burns. */
@Route(value = "owner/security", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_SECURITY)
@Dependent
public class SecurityView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TwoPersonRules rules;
    private final transient Emergencies emergencies;
    private final transient Perimeter perimeter;
    private final transient Roles roles;
    private final transient PeopleNames names;
    private final transient Retention retention;
    private final transient Clock clock;

    @Inject
    SecurityView(
            TwoPersonRules rules,
            Emergencies emergencies,
            Perimeter perimeter,
            Roles roles,
            PeopleNames names,
            Retention retention,
            Clock clock) {
        this.retention = retention;
        this.perimeter = perimeter;
        this.roles = roles;
        this.rules = rules;
        this.emergencies = emergencies;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (Allowed.may(Permission.READ_APPROVALS)) {
            blocks.add(new RulesBox(rules, desk), new EmergenciesBox(emergencies, names, desk, clock));
        }
        blocks.add(new RetentionBox(retention, desk));
        if (Allowed.may(Permission.READ_TEAM)) {
            blocks.add(new AddressesBox(perimeter, roles.all()));
        }
        removeAll();
        add(new PageHead("Security").basis("Rules that protect the business from any one person."), blocks);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Security");
    }
}
