package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.content.Presence;
import io.vitrine.commerce.content.SocialSite;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSetting;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Name, colour, logo, languages and contact of the shop. */
@Route(value = LookView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class LookView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/storefront/look";

    private final transient StoreSettings settings;
    private final transient Media media;
    private final transient Desk desk;
    private final TextField name = new TextField("Name of the shop (optional)");
    private final TextField brand = new TextField("Brand colour (optional)");
    private final BrandSample sample = new BrandSample();
    private final TextField email = new TextField("Email (optional)");
    private final TextField phone = new TextField("Phone (optional)");
    private final Select<String> first = new Select<>();
    private final Checkbox other = new Checkbox("The shop speaks the other language too, at addresses of its own");
    private final transient Map<SocialSite, TextField> social = new EnumMap<>(SocialSite.class);

    @Inject
    LookView(StoreSettings settings, Media media, Clock clock) {
        this.settings = settings;
        this.media = media;
        this.desk = Desk.current(clock);
        draw();
    }

    private void draw() {
        removeAll();
        Presence presence = settings.current();
        StoreSetting before = presence.setting();
        fill(before);
        PictureField logo = new PictureField(before.logo(), media, "Logo (optional)", true, () -> {});
        Told told = told();
        Div look = fields(name, brand, sample, logo);
        Div speech = fields(
                first,
                other,
                Words.quiet("Words of the shop itself are there in English and Spanish; yours you write."));
        Div contact = fields(email, phone);
        social.values().forEach(contact::add);
        Div left = new Div(new Box("Name and look").padded(look), new Box("Languages").padded(speech));
        left.addClassName("vt-stack");
        Div both = new Div(left, new Box("Contact").padded(contact));
        both.addClassName("vt-two");
        Div blocks = new Div(
                both,
                told,
                Action.primary("Save")
                        .does(() -> told.trying(() -> {
                            settings.change(Optional.of(presence.version()), now -> read(logo.chosen()));
                            draw();
                            Saved.say("Saved. The shop shows it within a minute");
                        })));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead("Look and languages").basis("What stands on every page of the shop."),
                new StorefrontTabs(PATH),
                blocks);
    }

    private static Div fields(Component... fields) {
        Div div = new Div(fields);
        div.addClassName("vt-fields");
        return div;
    }

    private void fill(StoreSetting before) {
        wide(name, before.name().orElse(""), 120);
        name.setPlaceholder(desk.business().name());
        wide(brand, before.brand().orElse(""), 7);
        brand.setPlaceholder("#A6472A");
        brand.setHelperText("As # and six digits. Buttons, links and marks take it");
        brand.setValueChangeMode(ValueChangeMode.LAZY);
        brand.addValueChangeListener(typed -> sample.show(typed.getValue()));
        sample.show(brand.getValue());
        wide(email, before.email().orElse(""), 254);
        wide(phone, before.phone().orElse(""), 40);
        first.setLabel("First language");
        first.setItems(StoreLanguages.SPOKEN);
        first.setItemLabelGenerator(StoreLanguages::name);
        first.setValue(before.languages().first());
        first.setWidthFull();
        other.setValue(before.languages().codes().size() > 1);
        for (SocialSite site : SocialSite.values()) {
            TextField field = new TextField(site.label() + " (optional)");
            wide(field, before.social().getOrDefault(site, ""), 300);
            social.put(site, field);
        }
    }

    private Told told() {
        Told told = new Told()
                .at("name", name)
                .at("brand", brand)
                .at("email", email)
                .at("phone", phone);
        social.forEach((site, field) -> told.at("social." + site.code(), field));
        return told;
    }

    private StoreSetting read(Optional<String> logo) {
        Map<SocialSite, String> sites = new EnumMap<>(SocialSite.class);
        social.forEach((site, field) -> sites.put(site, field.getValue()));
        List<String> languages = Stream.concat(
                        Stream.of(first.getValue()), other.getValue() ? StoreLanguages.SPOKEN.stream() : Stream.of())
                .distinct()
                .toList();
        return new StoreSetting(
                new StoreLanguages(languages),
                some(name),
                some(brand).map(colour -> colour.toUpperCase(Locale.ROOT)),
                logo,
                some(email),
                some(phone),
                sites);
    }

    private static void wide(TextField field, String value, int most) {
        field.setValue(value);
        field.setMaxLength(most);
        field.setWidthFull();
    }

    private static Optional<String> some(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return desk.title("Look and languages");
    }
}
