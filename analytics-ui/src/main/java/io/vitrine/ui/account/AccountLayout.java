package io.vitrine.ui.account;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The frame around a person's own account. */
@Dependent
public class AccountLayout extends PortalLayout {

    private static final List<NavigationGroup> OF_OPERATORS = List.of(
            new NavigationGroup(
                    "", List.of(NavigationItem.personal("Back to the console", Glyph.LEFT, "operator/businesses"))),
            new NavigationGroup(
                    "Your account",
                    List.of(
                            NavigationItem.personal("Password and factors", Glyph.LOCK, "account/security"),
                            NavigationItem.personal("Browsers", Glyph.GLOBE, "account/sessions"),
                            NavigationItem.personal("Sign-ins", Glyph.CLOCK, "account/sign-ins"))));
    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup("", List.of(NavigationItem.personal("Back to the business", Glyph.LEFT, ""))),
            new NavigationGroup(
                    "Your account",
                    List.of(
                            NavigationItem.personal("Password and factors", Glyph.LOCK, "account/security"),
                            NavigationItem.personal("Browsers", Glyph.GLOBE, "account/sessions"),
                            NavigationItem.personal("Programs", Glyph.PLUG, "account/programs"),
                            NavigationItem.personal("Sign-ins", Glyph.CLOCK, "account/sign-ins"))));

    AccountLayout() {
        super(
                CurrentCall.require().actor().access().roleName(),
                Here.onPlatform() ? "operator/businesses" : "",
                "account/security",
                Here.onPlatform() ? OF_OPERATORS : GROUPS);
        if (Here.onPlatform()) {
            addClassName("vt-op");
        }
    }
}
