package io.vitrine.ui.customer;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PublicForm;
import io.vitrine.ui.kit.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page for signed-in customers: everybody else comes to the sign-in. What is done here is done as the customer. */
public abstract class OwnPage extends PublicForm {

    private static final int LAST_YEAR = 9_999;

    @Inject
    @SuppressWarnings("NullAway.Init")
    protected CustomerSessions sessions;

    protected OwnPage() {
        super("/app/customer");
    }

    @Override
    protected final void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        as(request, response, session -> show(session, request, response));
    }

    @Override
    protected final void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        as(request, response, session -> change(session, request, response));
    }

    /** Shows the page to its customer. */
    protected abstract void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Does what the customer asks for. */
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    protected final Frame frame(CustomerSession session, String title, String here) {
        return new Frame(business().name(), session.account().name(), title, here);
    }

    /** How the business writes amounts and dates. */
    protected static Formats formats() {
        return Formats.of(
                business().country(), business().currency(), business().zone());
    }

    /** A day as forms send it; absent when it is none. */
    protected static Optional<LocalDate> day(HttpServletRequest request, String field) {
        try {
            String text = typed(request, field);
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** A file that is not kept by caches. */
    protected static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.replace('/', '-') + '"');
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private void as(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Optional<CustomerSession> session = sessions.find(request);
        if (session.isEmpty()) {
            Pages.seeOther(response, "/account/signin");
            return;
        }
        @Nullable Call before = CurrentCall.enter(session.get().call());
        try {
            work.run(session.get());
        } finally {
            CurrentCall.leave(before);
        }
    }

    private interface Work {
        void run(CustomerSession session) throws IOException;
    }
}
