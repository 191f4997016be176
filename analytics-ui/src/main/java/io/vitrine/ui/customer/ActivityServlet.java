package io.vitrine.ui.customer;

import io.vitrine.core.audit.subject.SubjectTrail;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.kit.Dates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the business's trail says about the customer. */
@WebServlet("/account/activity")
public class ActivityServlet extends OwnPage {

    private static final int SHOWN = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SubjectTrail trail;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Dates dates = new Dates(business().zone());
        List<SubjectTrail.Line> found =
                trail.ofCaller(session.account().customerKey(), place(typed(request, "before")), SHOWN + 1);
        List<ActivityPage.Line> lines = found.stream()
                .limit(SHOWN)
                .map(line -> new ActivityPage.Line(
                        dates.when(line.at()), ActivityWords.of(line.action()), ActivityWords.who(line.who())))
                .toList();
        String next = found.size() > SHOWN
                ? "/account/activity?before=" + found.get(SHOWN - 1).id()
                : "";
        pages().page(
                        response,
                        200,
                        "customer/activity",
                        new ActivityPage(frame(session, "Your activity", "/account/activity"), lines, next));
    }

    private static Optional<UUID> place(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
