package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.grant.GrantAcceptance;
import io.vitrine.identity.grant.GrantInvitation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the link of an auditor or stakeholder leads. Opening it does nothing yet; the button accepts. */
@WebServlet("/accept-grant")
public class GrantAcceptServlet extends FormServlet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    @SuppressWarnings("NullAway.Init")
    GrantAcceptance acceptance;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = text(request, "token");
        try {
            pages.write(response, 200, "form", form(acceptance.find(token), token, "", "", Map.of()));
        } catch (Problem problem) {
            spent(response, problem);
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = text(request, "token");
        String name = text(request, "name");
        try {
            GrantInvitation accepted = acceptance.accept(token, name, text(request, "password"));
            pages.message(
                    response,
                    200,
                    Message.of("You have access to " + accepted.businessName(), "Sign in with your own password.")
                            .link(accepted.url() + "/signin", "Sign in"));
        } catch (Problem problem) {
            Map<String, String> errors = Invited.errors(problem);
            if (errors.containsKey("token") || errors.isEmpty()) {
                spent(response, problem);
                return;
            }
            pages.write(
                    response,
                    problem.status(),
                    "form",
                    form(acceptance.find(token), token, name, Invited.notice(problem), errors));
        }
    }

    private void spent(HttpServletResponse response, Problem problem) throws IOException {
        pages.message(
                response,
                problem.status(),
                Message.of("This link no longer works", Invited.notice(problem)).link("/signin", "Sign in"));
    }

    private static PlainForm form(
            GrantInvitation invitation, String token, String name, String notice, Map<String, String> errors) {
        String role = invitation.kind().label().toLowerCase(Locale.ROOT);
        String time = "From " + DAY.format(invitation.from()) + " until " + DAY.format(invitation.until())
                + ". You read and change nothing, and the owners see what you open.";
        List<TextField> fields = invitation.known()
                ? List.of()
                : List.of(PlainForm.name(name, errors), PlainForm.newPassword(PasswordRules.RULE, errors));
        String account = invitation.known()
                ? "You have an account already; its password stays as it is."
                : "Choose the name and the password of your account, "
                        + invitation.email().value() + ".";
        return new PlainForm(
                "Access to " + invitation.businessName(),
                List.of("You were invited as " + role + ". " + time, account),
                "/accept-grant",
                token,
                notice,
                fields,
                "Accept");
    }
}
