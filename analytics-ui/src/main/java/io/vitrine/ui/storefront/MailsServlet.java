package io.vitrine.ui.storefront;

import io.vitrine.commerce.notification.MailChoices;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where the reader of a mail chooses what is written, without an account: the mail's own link is the key. */
@WebServlet("/mails/*")
public class MailsServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailChoices choices;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String proof = proof(request);
        write(response, 200, "mails", page(proof, choices.wantsNews(proof), false));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String proof = proof(request);
        boolean news = typed(request, "news").equals("yes");
        choices.choose(proof, news);
        write(response, 200, "mails", page(proof, news, true));
    }

    private MailChoicePage page(String proof, boolean news, boolean saved) {
        return new MailChoicePage(frames.own(Say.say("Mails to you"), ""), Say.to("/mails/" + proof), news, saved);
    }

    private static String proof(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .map(path -> path.substring(1))
                .orElse("none");
    }
}
