package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerPasswords;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.mfa.AppFactor;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.PasskeyFactor;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.social.Connections;
import io.vitrine.identity.social.CustomerProvider;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What protects the account: password, second factor, sessions, and the history of sign-ins. */
@WebServlet("/account/security")
public class SecurityServlet extends OwnPage {

    private static final Map<String, String> DONE = Map.of(
            "password", "Your password is changed.",
            "session", "The browser is signed out.",
            "sessions", "All other browsers are signed out.",
            "removed", "The second factor is removed.",
            "passkey", "The passkey is added. Other browsers are signed out.",
            "connect", "The account is connected. It lets you in from now on.",
            "disconnect", "The connection is removed. Other browsers are signed out.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasswords passwords;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Connections connections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AppFactor app;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasskeyFactor passkeys;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SecurityPages build;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String done = DONE.getOrDefault(typed(request, "done"), "");
        write(response, 200, session, SecurityPages.Said.done(done), build.factor(session.account(), Map.of()));
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String wish = typed(request, "remove").isEmpty() ? typed(request, "do") : "passkey-remove";
        try {
            switch (wish) {
                case "password" -> password(session, request, response);
                case "disconnect" -> disconnect(session, request, response);
                case "session" -> end(session, request, response);
                case "sessions" -> {
                    sessions.endOthers(session.account(), session.id());
                    done(response, wish);
                }
                case "passkey-add" -> addPasskey(session, request, response);
                case "passkey-remove" -> removePasskey(session, request, response);
                case "app-begin", "app-confirm", "app-remove", "codes" -> factor(wish, session, request, response);
                default -> throw Problem.notFound("action");
            }
        } catch (Problem problem) {
            refused(wish, problem, session, response);
        }
    }

    private void password(CustomerSession session, HttpServletRequest request, HttpServletResponse response) {
        passwords.change(
                session.account(),
                typed(request, "current"),
                typed(request, "password"),
                typed(request, "everywhere").equals("yes"),
                session.id());
        done(response, "password");
    }

    private void end(CustomerSession session, HttpServletRequest request, HttpServletResponse response) {
        SessionId id = SessionId.parse(typed(request, "id")).orElseThrow(() -> Problem.notFound("session"));
        sessions.end(id, session.account());
        done(response, "session");
    }

    private void disconnect(CustomerSession session, HttpServletRequest request, HttpServletResponse response) {
        CustomerProvider.Id provider =
                CustomerProvider.Id.parse(typed(request, "id")).orElseThrow(() -> Problem.notFound("connection"));
        connections.remove(session.account(), provider, session.id());
        done(response, "disconnect");
    }

    private void factor(String wish, CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CustomerAccount account = session.account();
        if (wish.equals("app-confirm")) {
            confirm(session, typed(request, "code"), response);
            return;
        }
        passwords.require(account, typed(request, "proof"));
        if (wish.equals("app-begin")) {
            String label = business().name() + ", " + account.email().value();
            write(
                    response,
                    200,
                    session,
                    SecurityPages.Said.done(""),
                    build.proposed(account, app.propose(account.id(), label)));
        } else if (wish.equals("codes")) {
            codes(response, session, "You have new recovery codes.", app.renewCodes(account.id()));
        } else {
            app.remove(account.id(), false);
            done(response, "removed");
        }
    }

    /** The password was asked for before the browser made it, see {@link NewPasskeyServlet}. */
    private void addPasskey(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CustomerAccount account = session.account();
        OpaqueToken ceremony = new OpaqueToken(typed(request, "token"));
        String name = typed(request, SecurityPages.NEW_PASSKEY);
        List<String> codes = passkeys.finish(account.id(), ceremony, typed(request, "credential"), name)
                .orElseThrow(FactorRefused::passkey);
        sessions.endOthers(account, session.id());
        if (codes.isEmpty()) {
            done(response, "passkey");
        } else {
            codes(response, session, DONE.getOrDefault("passkey", ""), codes);
        }
    }

    private void removePasskey(CustomerSession session, HttpServletRequest request, HttpServletResponse response) {
        CustomerAccount account = session.account();
        passwords.require(account, typed(request, SecurityPages.PASSKEY_PROOF));
        passkeys.remove(account.id(), typed(request, "remove"), false);
        done(response, "removed");
    }

    private void confirm(CustomerSession session, String code, HttpServletResponse response) throws IOException {
        CustomerAccount account = session.account();
        Optional<List<String>> codes = app.confirm(account.id(), code);
        if (codes.isPresent()) {
            sessions.endOthers(account, session.id());
            codes(response, session, "The second factor is set up. Other browsers are signed out.", codes.get());
        } else {
            Map<String, String> errors = Map.of("code", "This code does not fit. Type the one that the app shows now.");
            write(response, 422, session, SecurityPages.Said.done(""), build.waiting(account, errors));
        }
    }

    private void codes(HttpServletResponse response, CustomerSession session, String done, List<String> codes)
            throws IOException {
        write(response, 200, session, SecurityPages.Said.done(done), build.codes(session.account(), codes));
    }

    private void refused(String wish, Problem problem, CustomerSession session, HttpServletResponse response)
            throws IOException {
        Map<String, String> errors = new HashMap<>(cures(problem));
        boolean aboutPassword = wish.equals("password");
        String proof = wish.startsWith("passkey") ? SecurityPages.PASSKEY_PROOF : "proof";
        if (errors.containsKey("current") && !aboutPassword) {
            errors.put(proof, errors.remove("current"));
        }
        SecurityPages.Said said = new SecurityPages.Said("", notice(problem), errors);
        write(response, problem.status(), session, said, build.factor(session.account(), errors));
    }

    private void write(
            HttpServletResponse response,
            int status,
            CustomerSession session,
            SecurityPages.Said said,
            SecurityPage.Factor factor)
            throws IOException {
        Frame frame = frame(session, "Security", "/account/security");
        pages().page(response, status, "customer/security", build.page(frame, session, said, factor));
    }

    private static void done(HttpServletResponse response, String what) {
        Pages.seeOther(response, "/account/security?done=" + what);
    }
}
