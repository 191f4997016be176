package io.vitrine.ui.storefront;

import io.vitrine.commerce.marketing.CartReminders;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opening the link of a reminder is saying no; a button takes it back. */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CartReminders reminders;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        reminders.refuse(token);
        Frame frame = frames.own(Say.say("No more of these mails"), "");
        write(response, 200, "unsubscribe", new RefusalPage(frame, token, false));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        reminders.allow(token);
        Frame frame = frames.own(Say.say("Mails as before"), "");
        write(response, 200, "unsubscribe", new RefusalPage(frame, token, true));
    }
}
