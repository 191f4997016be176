package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The frame of a portal: bar and side navigation around one white sheet. On a phone the navigation is a drawer. It lets
 * in whoever has signed in and holds the permission that the view {@link Needs}; for anybody else the view does not
 * exist.
 */
@JsModule("context://vitrine/kit.js")
public abstract class PortalLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    /** Where people come in who asked for nothing; those who may not see it come to the first page that they may. */
    private static final Set<String> HOMES = Set.of("", "owner", "owner/today");

    private final Main sheet = new Main();
    private final transient SideNavigation navigation;

    /** @param home path of the portal's first view; {@code help} of the page that explains it */
    protected PortalLayout(String role, String home, String help, List<NavigationGroup> groups) {
        Call call = CurrentCall.require();
        navigation = new SideNavigation(groups, Viewing.seen(call.actor()));
        addClassName("vt-portal");
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addClassName("vt-menu-toggle");
        Header bar = new Header(
                skipLink(),
                toggle,
                PortalBar.mark(home),
                PortalBar.business(call, Viewing.name(role)),
                PortalBar.end(call, help));
        bar.addClassName("vt-bar");
        addToNavbar(bar);
        addToDrawer(navigation);
        sheet.addClassName("vt-sheet");
        sheet.setId("sheet");
        sheet.getElement().setAttribute("tabindex", "-1");
        setContent(sheet);
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#sheet", "Skip to content");
        skip.addClassName("vt-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        sheet.getElement().removeAllChildren();
        Viewing.banner().ifPresent(sheet::add);
        notice().ifPresent(sheet::add);
        FactorNotice.current().ifPresent(notice -> sheet.getElement().appendChild(notice.getElement()));
        sheet.getElement().appendChild(content.getElement());
    }

    /** What every page of the portal says first, when there is something. */
    protected Optional<Component> notice() {
        return Optional.empty();
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        sheet.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> home =
                Areas.instead(CurrentCall.require(), event.getLocation().getPath());
        if (home.isPresent()) {
            event.forwardTo(home.get());
            return;
        }
        Actor actor = Viewing.seen(CurrentCall.require().actor());
        Needs needs = event.getNavigationTarget().getAnnotation(Needs.class);
        if (needs != null && FactorNotice.leadsToEnrolment()) {
            event.forwardTo(FactorNotice.PATH);
            return;
        }
        if (needs != null && !actor.may(needs.value())) {
            Optional<String> first = navigation.first();
            if (first.isPresent() && HOMES.contains(event.getLocation().getPath())) {
                event.forwardTo(first.get());
            } else {
                event.rerouteToError(NotFoundException.class);
            }
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(event.getLocation().getPath());
        getUI().ifPresent(ui -> ui.setLocale(Locale.UK));
    }
}
