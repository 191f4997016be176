package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.branch.Branch;
import io.vitrine.commerce.branch.Branches;
import io.vitrine.commerce.branch.OpeningHours;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A location as the shop shows it: address, hours, how to reach it. */
@Route(value = "staff/storefront/branches/:location", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class BranchPage extends DetailView<LocationId> {

    private final transient Branches branches;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    BranchPage(Branches branches, Locations locations, Clock clock) {
        super("location", LocationId::parse);
        this.branches = branches;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    protected void show(LocationId id) {
        Location location = locations.find(id).orElseThrow(() -> Problem.notFound("location"));
        Optional<Branch> branch =
                branches.all().stream().filter(one -> one.location().equals(id)).findFirst();
        PageHead head = new PageHead(location.name())
                .basis("What the shop shows of it on “Where we are”.")
                .below(new Link(BranchesView.PATH, "Branches"));
        Box box = new Box("Address and hours").padded(form(location, branch));
        if (branch.isPresent()) {
            draw(location.name(), head, box, gone(location));
        } else {
            draw(location.name(), head, box);
        }
    }

    private Component form(Location location, Optional<Branch> branch) {
        SellerAddress before = branch.map(Branch::address)
                .orElseGet(
                        () -> SellerAddress.of(CurrentCall.require().business().country()));
        TextField line1 = field("Street and number", before.line1());
        TextField line2 = field("More of the address (optional)", before.line2());
        TextField code = field("Postcode (optional)", before.postalCode());
        TextField city = field("City", before.city());
        TextField region = field("Province or state (optional)", before.region());
        TextField country = field("Country", Optional.of(before.country()));
        country.setHelperText("Two capital letters, such as ZA");
        TextField phone = field("Phone (optional)", branch.flatMap(Branch::phone));
        TextField email = field("Email (optional)", branch.flatMap(Branch::email));
        TextArea hours = new TextArea("Opening hours (optional)");
        hours.setHelperText("A line for each, such as Mon-Fri 09:00-18:00");
        hours.setWidthFull();
        hours.setValue(branch.map(
                        one -> one.hours().stream().map(OpeningHours::toString).collect(Collectors.joining("\n")))
                .orElse(""));
        TextField place = field(
                "Latitude, longitude (optional)",
                branch.flatMap(Branch::place)
                        .map(spot -> spot.latitude().toPlainString() + ", "
                                + spot.longitude().toPlainString()));
        place.setHelperText("For the link to a map, such as 38.267400, -0.698900");
        Told told = new Told()
                .at("address.line1", line1)
                .at("address.line2", line2)
                .at("address.postalCode", code)
                .at("address.city", city)
                .at("address.region", region)
                .at("address.country", country)
                .at("phone", phone)
                .at("email", email)
                .at("hours", hours)
                .at("latitude", place)
                .at("longitude", place);
        Div form = new Div(
                line1,
                line2,
                code,
                city,
                region,
                country,
                phone,
                email,
                hours,
                place,
                told,
                Action.primary("Show in the shop")
                        .does(() -> told.trying(() -> {
                            branches.show(new Branch(
                                    location.id(),
                                    location.name(),
                                    new SellerAddress(
                                            some(line1),
                                            some(line2),
                                            some(city),
                                            some(region),
                                            some(code),
                                            country.getValue().strip().toUpperCase(Locale.ROOT)),
                                    some(phone),
                                    some(email),
                                    lines(hours),
                                    place(place)));
                            show(location.id());
                            Saved.say("Shown in the shop");
                        })));
        form.addClassName("vt-form");
        return form;
    }

    private static List<OpeningHours> lines(TextArea hours) {
        return hours.getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(OpeningHours::parse)
                .toList();
    }

    private static Optional<Branch.Place> place(TextField field) {
        if (field.getValue().isBlank()) {
            return Optional.empty();
        }
        String[] parts = field.getValue().strip().split("\\s*,\\s*", -1);
        try {
            return Optional.of(new Branch.Place(new BigDecimal(parts[0]), new BigDecimal(parts[parts.length - 1])));
        } catch (NumberFormatException e) {
            throw Problem.invalid("latitude", "Write two numbers with a comma between, such as 38.267400, -0.698900.");
        }
    }

    private static TextField field(String label, Optional<String> value) {
        TextField field = new TextField(label);
        field.setValue(value.orElse(""));
        field.setMaxLength(254);
        field.setWidthFull();
        return field;
    }

    private static Optional<String> some(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    private Component gone(Location location) {
        return new Sure(
                "Show it no more",
                "Take " + location.name() + " off the shop's page? The location stays.",
                "Take it off",
                () -> {
                    branches.hide(location.id());
                    show(location.id());
                    Saved.say("Not shown any more");
                });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
