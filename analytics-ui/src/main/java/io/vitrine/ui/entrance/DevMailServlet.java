package io.vitrine.ui.entrance;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.mail.ReceivedMail;
import io.vitrine.core.problem.Problem;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Shows what the embedded mail sink took in, as a page or as JSON. Without a sink there is no such page. */
@WebServlet("/dev/mail")
public class DevMailServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailSink sink;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!sink.exists() || !onPlatform()) {
            throw Problem.notFound("page");
        }
        List<ReceivedMail> mails = sink.received(Optional.ofNullable(request.getParameter("to")));
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (accept.contains("application/json")) {
            write(response, json(mails));
        } else {
            pages.write(response, 200, "mails", mails);
        }
    }

    private static JsonArray json(List<ReceivedMail> mails) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        mails.forEach(mail -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("to", mail.to())
                    .add("subject", mail.subject())
                    .add("text", mail.text())
                    .add("sentAt", mail.sentAt().toString());
            mail.html().ifPresent(html -> json.add("html", html));
            mail.refusal().ifPresent(refusal -> json.add("listUnsubscribe", refusal));
            array.add(json);
        });
        return array.build();
    }

    private static void write(HttpServletResponse response, JsonArray mails) throws IOException {
        byte[] body = mails.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
