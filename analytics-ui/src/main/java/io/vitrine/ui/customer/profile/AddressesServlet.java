package io.vitrine.ui.customer.profile;

import io.vitrine.commerce.addressbook.AddressBook;
import io.vitrine.commerce.addressbook.AddressKind;
import io.vitrine.commerce.addressbook.SavedAddress;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The customer's addresses: added, changed, chosen and removed on one page. */
@WebServlet("/app/customer/account/addresses")
public class AddressesServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/account/addresses";
    private static final Map<String, String> SAID = Map.of(
            "added", "The address is added.",
            "changed", "The address is changed.",
            "chosen", "Your next order begins with this address.",
            "removed", "The address is removed.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    AddressBook book;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<SavedAddress> edited = Optional.of(typed(request, "edit"))
                .filter(text -> !text.isEmpty())
                .map(text -> book.find(id(text)));
        TypedAddress typed = edited.map(TypedAddress::of)
                .orElseGet(() ->
                        TypedAddress.empty(session.account().name(), business().country()));
        write(session, response, 200, SAID.getOrDefault(typed(request, "said"), ""), "", typed, Map.of());
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TypedAddress typed = TypedAddress.sent(request);
        try {
            String done = switch (typed(request, "do")) {
                case "choose" -> {
                    book.choose(id(typed(request, "id")));
                    yield "chosen";
                }
                case "remove" -> {
                    book.remove(id(typed(request, "id")));
                    yield "removed";
                }
                default -> save(typed);
            };
            Pages.seeOther(response, HERE + "?said=" + done);
        } catch (Problem problem) {
            if (problem.status() == HttpServletResponse.SC_NOT_FOUND) {
                throw problem;
            }
            write(session, response, problem.status(), "", notice(problem), typed, cures(problem));
        }
    }

    private String save(TypedAddress typed) {
        AddressKind kind = Arrays.stream(AddressKind.values())
                .filter(known -> known.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(AddressKind.OTHER);
        boolean chosen = !typed.get("chosen").isEmpty();
        if (typed.get("id").isEmpty()) {
            book.add(kind, typed.address(), chosen);
            return "added";
        }
        book.change(id(typed.get("id")), kind, typed.address(), chosen);
        return "changed";
    }

    private void write(
            CustomerSession session,
            HttpServletResponse response,
            int status,
            String said,
            String trouble,
            TypedAddress typed,
            Map<String, String> errors)
            throws IOException {
        boolean editing = !typed.get("id").isEmpty();
        pages().page(
                        response,
                        status,
                        "customer/addresses",
                        new AddressesView(
                                frame(session, "Your addresses", HERE),
                                said,
                                trouble,
                                book.addresses().stream().map(TypedAddress::row).toList(),
                                editing ? "Change the address" : "Add an address",
                                HERE + (editing ? "?edit=" + typed.get("id") : ""),
                                editing,
                                typed.kinds(),
                                typed.fields(errors),
                                typed.countries(),
                                !typed.get("chosen").isEmpty()));
    }

    private static SavedAddress.Id id(String text) {
        return SavedAddress.Id.parse(text).orElseThrow(() -> Problem.notFound("address"));
    }
}
