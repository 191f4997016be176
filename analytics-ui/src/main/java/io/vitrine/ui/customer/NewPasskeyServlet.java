package io.vitrine.ui.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerPasswords;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.mfa.PasskeyFactor;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PasskeyJson;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks the browser of a customer who has written the password to make a passkey; {@link SecurityServlet} takes it. */
@WebServlet("/account/security/passkey")
public class NewPasskeyServlet extends OwnPage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasswords passwords;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasskeyFactor passkeys;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response) {
        Pages.seeOther(response, "/account/security");
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CustomerAccount account = session.account();
        try {
            passwords.require(account, typed(request, SecurityPages.PASSKEY_PROOF));
            PasskeyJson.question(
                    response, passkeys.begin(account.id(), account.email().value(), account.name()));
        } catch (Problem problem) {
            ProblemResponse.write(response, problem, CurrentCall.require().requestId());
        }
    }
}
