package io.vitrine.ui.customer.profile;

import io.vitrine.commerce.addressbook.AddressBook;
import io.vitrine.commerce.addressbook.Profile;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerNames;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.TextField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Name, telephone, company and tax number of the customer: what stands in the checkout and on the next invoices. */
@WebServlet("/app/customer/account")
public class ProfileServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/account";

    @Inject
    @SuppressWarnings("NullAway.Init")
    AddressBook book;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerNames names;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Profile known = book.profile();
        String said = typed(request, "said").equals("saved") ? "Saved. It stands in your next order." : "";
        write(
                session,
                response,
                200,
                said,
                "",
                Map.of(
                        "name", session.account().name(),
                        "phone", known.phone().orElse(""),
                        "company", known.company().orElse(""),
                        "taxNumber", known.taxNumber().orElse("")),
                Map.of());
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> typed = Map.of(
                "name", typed(request, "name").strip(),
                "phone", typed(request, "phone").strip(),
                "company", typed(request, "company").strip(),
                "taxNumber", typed(request, "taxNumber").strip());
        try {
            Profile profile = new Profile(some(typed, "phone"), some(typed, "company"), some(typed, "taxNumber"));
            names.rename(session.account(), typed.getOrDefault("name", ""));
            book.say(profile);
            Pages.seeOther(response, HERE + "?said=saved");
        } catch (Problem problem) {
            write(session, response, problem.status(), "", notice(problem), typed, cures(problem));
        }
    }

    private void write(
            CustomerSession session,
            HttpServletResponse response,
            int status,
            String said,
            String trouble,
            Map<String, String> typed,
            Map<String, String> errors)
            throws IOException {
        CustomerAccount account = session.account();
        pages().page(
                        response,
                        status,
                        "customer/profile",
                        new ProfileView(
                                frame(session, "Your profile", HERE),
                                said,
                                trouble,
                                List.of(
                                        field("name", "Name", "name", 120, typed, errors),
                                        field("phone", "Phone", "tel", 30, typed, errors)
                                                .optional(),
                                        field("company", "Company", "organization", 200, typed, errors)
                                                .optional(),
                                        field("taxNumber", "Tax number", "off", 32, typed, errors)
                                                .help("As it is to stand on your invoices, such as ESB12345674.")
                                                .optional()),
                                account.email().value(),
                                account.number().orElse("")));
    }

    private static TextField field(
            String id,
            String label,
            String autocomplete,
            int most,
            Map<String, String> typed,
            Map<String, String> errors) {
        return TextField.of(id, label, id.equals("phone") ? "tel" : "text", autocomplete, most)
                .typed(typed.getOrDefault(id, ""))
                .judged(errors);
    }

    private static Optional<String> some(Map<String, String> typed, String field) {
        return Optional.of(typed.getOrDefault(field, "")).filter(text -> !text.isEmpty());
    }
}
