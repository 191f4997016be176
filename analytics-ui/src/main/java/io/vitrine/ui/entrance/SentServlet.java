package io.vitrine.ui.entrance;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Slug;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a person who has signed up to look into the mailbox. */
@WebServlet("/signup/sent")
public class SentServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailSink sink;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = text(request, "business");
        String address = Slug.fits(slug) ? " Your business will be at " + slug + hosts.addressSuffix() + "." : "";
        Message message = Message.of(
                "Check your mail",
                "We sent a link to the address you gave. Open it within 48 hours to confirm the address; that opens the"
                        + " business." + address,
                "Nothing came? Look into the folder for unwanted mail, then sign up again.");
        pages.message(
                response, 200, sink.exists() ? message.link("/dev/mail", "Show the mail that was sent") : message);
    }
}
