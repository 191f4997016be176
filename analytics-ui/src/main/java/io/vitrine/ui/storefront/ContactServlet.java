package io.vitrine.ui.storefront;

import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.enquiry.NewEnquiry;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.TextField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Anybody asks the shop something; who is signed in need not write name and address again. */
@WebServlet("/contact")
public class ContactServlet extends StorePage {

    private static final int NAME = 200;
    private static final int EMAIL = 254;
    private static final int NUMBER = 64;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Enquiries enquiries;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    /** What stands in the fields. */
    private record Written(String name, String email, String order, String message) {}

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String order = typed(request, "order").strip();
        Written known = sessions.find(request)
                .map(session -> new Written(
                        session.account().name(), session.account().email().value(), order, ""))
                .orElseGet(() -> new Written("", "", order, ""));
        write(response, 200, "contact", page(known, Map.of(), "", false));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Written written = new Written(
                typed(request, "name").strip(),
                typed(request, "email").strip(),
                typed(request, "order").strip(),
                typed(request, "message"));
        try {
            NewEnquiry asked = new NewEnquiry(
                    written.name(),
                    written.email(),
                    Language.accepted(request.getHeader("Accept-Language")),
                    written.order(),
                    written.message());
            requireProof(request);
            enquiries.ask(asked);
            write(response, 200, "contact", page(written, Map.of(), "", true));
        } catch (Problem problem) {
            ContactPage again = page(written, spokenCures(problem), spokenNotice(problem), false);
            write(response, problem.status(), "contact", again);
        }
    }

    private static Map<String, String> spokenCures(Problem problem) {
        Map<String, String> cures = cures(problem);
        cures.replaceAll((field, cure) -> Say.say(cure));
        return cures;
    }

    private static String spokenNotice(Problem problem) {
        return problem.errors().isEmpty() ? Say.say(problem.title()) + ". " + Say.say(problem.detail()) : "";
    }

    private ContactPage page(Written written, Map<String, String> errors, String notice, boolean sent) {
        return new ContactPage(
                frames.own(sent ? Say.say("Your question is here") : Say.say("Write to us"), "/contact"),
                List.of(
                        TextField.of("name", Say.say("Name"), "text", "name", NAME)
                                .typed(written.name())
                                .judged(errors),
                        TextField.of("email", Say.say("Email"), "email", "email", EMAIL)
                                .typed(written.email())
                                .judged(errors),
                        TextField.of("order", Say.say("Order number"), "text", "off", NUMBER)
                                .optional()
                                .typed(written.order().length() > NUMBER ? "" : written.order())
                                .judged(errors)),
                written.message(),
                errors.getOrDefault("message", ""),
                notice,
                sent);
    }
}
