package io.vitrine.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Personal;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.signin.SignInHistory;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The latest sign-ins to a person's account, good and failed. */
@Route(value = "account/sign-ins", layout = AccountLayout.class)
@Personal
@Dependent
public class SignInsView extends Div implements HasDynamicTitle {

    @Inject
    SignInsView(OwnAccount account) {
        add(new PageHead("Sign-ins")
                .basis("Good and failed ones, newest first. Times in "
                        + Here.dates().zoneName() + "."));
        add(VouchedNote.applies() ? new VouchedNote() : list(account));
    }

    private static Div list(OwnAccount account) {
        List<SignInHistory.Line> lines = account.signIns();
        Dates dates = Here.dates();
        Box box = new Box("The latest " + lines.size())
                .with(new DataTable<SignInHistory.Line>("Sign-ins, newest first")
                        .text("When", line -> dates.when(line.at()), "vt-nowrap")
                        .column("What", SignInsView::outcome)
                        .text("Address", SignInHistory.Line::address, "vt-break")
                        .text("Business", line -> Here.place(line.business()), "wide")
                        .rows(lines))
                .foot(
                        Words.span("Kept for 90 days. One that was not yours? "),
                        new Link("account/security", "Change the password"));
        Div list = new Div(box);
        list.addClassName("vt-after-head");
        return list;
    }

    private static Component outcome(SignInHistory.Line line) {
        return switch (line.outcome()) {
            case "sign-in.succeeded" -> new Status(Status.Kind.GOOD, "Signed in");
            case "sign-in.vouched" -> new Status(Status.Kind.GOOD, "Signed in through the provider");
            case "sign-in.provider-refused" -> new Status(Status.Kind.NOW, "Refused at single sign-on");
            case "sign-in.failed" -> new Status(Status.Kind.NOW, "Wrong password");
            case "sign-in.second-factor-failed" -> new Status(Status.Kind.NOW, "Wrong second factor");
            case "sign-in.second-factor-asked" -> new Status(Status.Kind.NEUTRAL, "Second factor asked for");
            case "sign-in.locked" -> new Status(Status.Kind.NOW, "Locked after many tries");
            default -> new Status(Status.Kind.NEUTRAL, line.outcome());
        };
    }

    @Override
    public String getPageTitle() {
        return Here.title("Sign-ins");
    }
}
