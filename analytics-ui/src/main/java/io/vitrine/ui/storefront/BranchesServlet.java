package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.branch.Branch;
import io.vitrine.commerce.branch.Branches;
import io.vitrine.commerce.branch.OpeningHours;
import io.vitrine.commerce.content.StoreSetting;
import io.vitrine.commerce.tax.SellerAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where customers may come to, and how to reach the business. */
@WebServlet("/branches")
public class BranchesServlet extends StorePage {

    /** A map of the open street map, opened by a click only: nothing of it is in the page. */
    private static final String MAP = "https://www.openstreetmap.org/";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Branches branches;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Branch> all = branches.all();
        StoreSetting setting = Visit.current().setting();
        Frame frame = frames.open(Say.say("Where we are"), "/branches", "/branches");
        writeKept(
                request,
                response,
                "branches",
                new BranchesPage(
                        frame.described(Say.say("Addresses, opening hours and telephone numbers of {0}.", frame.shop()))
                                .about(Structured.script(
                                        Places.structured(all, frame, frames.address(to("/branches"))))),
                        setting.phone().orElse(""),
                        setting.email().orElse(""),
                        all.stream().map(BranchesServlet::spot).toList()));
    }

    private static BranchesPage.Spot spot(Branch branch) {
        return new BranchesPage.Spot(
                branch.name(),
                lines(branch.address()),
                branch.phone().orElse(""),
                branch.email().orElse(""),
                branch.hours().stream()
                        .map(hours -> new Home.Fact(days(hours), hours.opens() + "–" + hours.closes()))
                        .toList(),
                map(branch));
    }

    private static List<String> lines(SellerAddress address) {
        return Stream.of(
                        address.line1(),
                        address.line2(),
                        Optional.of((address.postalCode().orElse("") + " "
                                        + address.city().orElse(""))
                                .strip()),
                        address.region(),
                        Optional.of(Countries.name(address.country())))
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String map(Branch branch) {
        return branch.place()
                .map(place -> MAP + "?mlat=" + place.latitude().toPlainString() + "&mlon="
                        + place.longitude().toPlainString() + "#map=17/"
                        + place.latitude().toPlainString() + "/"
                        + place.longitude().toPlainString())
                .orElseGet(() -> MAP + "search?query="
                        + URLEncoder.encode(String.join(", ", lines(branch.address())), StandardCharsets.UTF_8));
    }

    private static String days(OpeningHours hours) {
        return hours.first() == hours.last() ? name(hours.first()) : name(hours.first()) + "–" + name(hours.last());
    }

    private static String name(DayOfWeek day) {
        String name =
                day.getDisplayName(TextStyle.SHORT_STANDALONE, Visit.current().locale());
        return name.substring(0, 1).toUpperCase(Visit.current().locale()) + name.substring(1);
    }
}
