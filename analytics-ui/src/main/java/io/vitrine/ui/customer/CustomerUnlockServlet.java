package io.vitrine.ui.customer;

import io.vitrine.identity.customer.CustomerPasswords;
import io.vitrine.ui.entrance.Message;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the link of a locked sign-in leads; the button opens it. */
@WebServlet("/account/unlock")
public class CustomerUnlockServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasswords passwords;

    public CustomerUnlockServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(
                response,
                200,
                Message.of("Open your sign-in again", "Too many wrong passwords were tried for your account.")
                        .form("/account/unlock", typed(request, "token"), "Open the sign-in"));
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        passwords.unlock(typed(request, "token"));
        say(
                response,
                200,
                Message.of("Your sign-in is open", "Sign in with the password you know.")
                        .link("/account/signin", "Sign in"));
    }
}
