package io.vitrine.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.vitrine.core.access.Personal;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.identity.own.Reassurance;
import io.vitrine.identity.recovery.PasswordChange;
import io.vitrine.identity.sso.OwnLink;
import io.vitrine.ui.kit.PageHead;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** How a person signs in: password, second factors, recovery codes. */
@Route(value = "account/security", layout = AccountLayout.class)
@RouteAlias(value = "account", layout = AccountLayout.class)
@Personal
@Dependent
public class SecurityView extends Div implements HasDynamicTitle {

    private final transient OwnAccount account;
    private final transient OwnFactorChanges changes;
    private final transient PasswordChange password;
    private final transient Reassurance reassurance;
    private final transient Shown session;
    private final transient OwnLink link;
    private final Div boxes = new Div();

    @Inject
    SecurityView(
            OwnAccount account,
            OwnFactorChanges changes,
            PasswordChange password,
            Reassurance reassurance,
            Shown session,
            OwnLink link,
            Clock clock) {
        this.account = account;
        this.changes = changes;
        this.password = password;
        this.reassurance = reassurance;
        this.session = session;
        this.link = link;
        boxes.addClassNames("vt-stack", "vt-after-head");
        if (VouchedNote.applies()) {
            add(new PageHead("Password and factors"), new VouchedNote(), boxes);
            showLink();
            return;
        }
        add(new PageHead("Password and factors").basis(account.person().email().value()), boxes);
        show(new Freshness(clock));
    }

    private void show(Freshness fresh) {
        OwnFactors own = account.factors();
        boxes.removeAll();
        if (!fresh.now()) {
            boxes.add(new ReassureBox(reassurance, session, own.any()));
        }
        boxes.add(new AppBox(changes, session, own, fresh, this::changed));
        boxes.add(new PasskeysBox(changes, session, fresh, this::changed));
        if (own.any()) {
            boxes.add(new CodesBox(changes, own, fresh, this::changed));
        }
        boxes.add(new PasswordBox(password, own.any()));
        if (!Here.onPlatform()) {
            showLink();
        }
    }

    private void showLink() {
        link.since().ifPresent(since -> boxes.add(new LinkBox(link, since)));
    }

    private void changed(List<String> codes) {
        if (codes.isEmpty()) {
            anew();
        } else {
            boxes.removeAll();
            boxes.add(new CodesShown(codes, SecurityView::anew));
        }
    }

    /** The page from the start: what the session may do has changed with it. */
    private static void anew() {
        UI.getCurrent().getPage().reload();
    }

    @Override
    public String getPageTitle() {
        return Here.title("Password and factors");
    }
}
