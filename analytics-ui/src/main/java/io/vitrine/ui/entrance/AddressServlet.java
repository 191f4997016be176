package io.vitrine.ui.entrance;

import io.vitrine.core.tenant.Slug;
import io.vitrine.core.tenant.Tenants;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says which address a name would get, while it is being typed. */
@WebServlet("/signup/address")
public class AddressServlet extends HttpServlet {

    private static final int MOST = 9;
    private static final int NAME = 120;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Tenants tenants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        String wish = Slug.suggest(name.length() > NAME ? name.substring(0, NAME) : name);
        String free = Stream.concat(
                        Stream.of(wish), IntStream.rangeClosed(2, MOST).mapToObj(number -> wish + "-" + number))
                .filter(Slug::fits)
                .filter(slug -> tenants.bySlug(slug).isEmpty())
                .findFirst()
                .orElse(wish);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder().add("address", free).build().toString());
    }
}
