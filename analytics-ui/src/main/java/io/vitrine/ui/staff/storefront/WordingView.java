package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.commerce.content.Translations;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What collections and products are called in the other languages of the shop. */
@Route(value = WordingView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class WordingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/storefront/translations";

    private static final int PAGE = 50;

    private final transient StoreSettings settings;
    private final transient Translations translations;
    private final transient Collections collections;
    private final transient Products products;
    private final transient Desk desk;

    @Inject
    WordingView(
            StoreSettings settings,
            Translations translations,
            Collections collections,
            Products products,
            Clock clock) {
        this.settings = settings;
        this.translations = translations;
        this.collections = collections;
        this.products = products;
        this.desk = Desk.current(clock);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<String> others = settings.current().setting().languages().others();
        String language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .filter(others::contains)
                .orElse(others.stream().findFirst().orElse(""));
        String sought =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        removeAll();
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead("Translations")
                        .basis("Where nothing is written, the shop shows the words of its first language."),
                new StorefrontTabs(PATH),
                blocks);
        if (language.isEmpty()) {
            blocks.add(new EmptyState(
                    "The shop speaks one language",
                    "Choose another one under Look and languages; then say here what things are called in it."));
            return;
        }
        if (others.size() > 1) {
            Segments choice = new Segments("Language");
            others.forEach(code -> choice.option(
                    StoreLanguages.name(code),
                    Address.of(PATH).with("language", code).toString(),
                    code.equals(language)));
            blocks.add(choice);
        }
        blocks.add(collections(language), search(language, sought), products(language, sought));
    }

    private Component search(String language, String sought) {
        TextField field = new TextField("Find products");
        field.setValue(sought);
        field.setMaxLength(100);
        field.setWidthFull();
        field.addValueChangeListener(typed -> Address.of(PATH)
                .with("language", language)
                .with("q", typed.getValue())
                .open());
        Div form = new Div(field);
        form.addClassName("vt-form");
        return form;
    }

    private Component collections(String language) {
        Map<UUID, Translations.Words> said = translations.collections(language);
        Div rows = new Div();
        rows.addClassName("vt-stack");
        for (CollectionView one : collections.all()) {
            TextField name =
                    name(one.name(), Optional.ofNullable(said.get(one.id().value())), 120);
            Told told = new Told().at("name", name);
            name.addValueChangeListener(typed -> told.trying(() -> {
                translations.say(
                        one.id(), language, Optional.of(name.getValue()).filter(text -> !text.isBlank()));
                Saved.say("Saved");
            }));
            rows.add(name, told);
        }
        return new Box("Collections in " + StoreLanguages.name(language)).padded(rows);
    }

    private Component products(String language, String sought) {
        List<ProductSummary> page = products.search(
                        ProductSearch.of(Optional.of(sought).filter(text -> !text.isBlank()), PAGE))
                .products();
        Map<UUID, Translations.Words> said = translations.products(
                language, page.stream().map(one -> one.id().value()).toList());
        Box box = new Box("Products in " + StoreLanguages.name(language));
        page.forEach(one -> box.padded(
                row(one, language, Optional.ofNullable(said.get(one.id().value())))));
        return page.size() == PAGE
                ? box.foot(Words.quiet("The first " + PAGE + " are shown. Find the others by their name."))
                : box;
    }

    private Component row(ProductSummary product, String language, Optional<Translations.Words> said) {
        TextField name = name(product.name(), said, 200);
        TextArea description = new TextArea("Description of " + product.name());
        description.setValue(said.map(Translations.Words::description).orElse(""));
        description.setPlaceholder(
                products.find(product.id()).map(ProductDetails::description).orElse(""));
        description.setMaxLength(20_000);
        description.setWidthFull();
        Told told = new Told().at("name", name).at("description", description);
        Div form = new Div(
                name,
                description,
                told,
                new Action("Save")
                        .small()
                        .does(() -> told.trying(() -> {
                            translations.say(product.id(), language, words(name, description));
                            Saved.say(product.name() + " saved");
                        })));
        form.addClassName("vt-fields");
        return form;
    }

    private static Optional<Translations.Words> words(TextField name, TextArea description) {
        boolean nothing = name.getValue().isBlank() && description.getValue().isBlank();
        String said = name.getValue().isBlank() ? name.getLabel() : name.getValue();
        return nothing ? Optional.empty() : Optional.of(new Translations.Words(said.strip(), description.getValue()));
    }

    private static TextField name(String original, Optional<Translations.Words> said, int most) {
        TextField name = new TextField(original);
        name.setValue(said.map(Translations.Words::name).orElse(""));
        name.setPlaceholder(original);
        name.setMaxLength(most);
        name.setWidthFull();
        return name;
    }

    @Override
    public String getPageTitle() {
        return desk.title("Translations");
    }
}
