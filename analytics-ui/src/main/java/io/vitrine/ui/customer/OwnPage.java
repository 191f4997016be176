package io.vitrine.ui.customer;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page for signed-in customers: everybody else comes to the sign-in. What is done here is done as the customer. */
abstract class OwnPage extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    OwnPage() {
        super("/account");
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
    abstract void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Does what the customer asks for. */
    void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    final Frame frame(CustomerSession session, String title, String here) {
        return new Frame(business().name(), session.account().name(), title, here);
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
