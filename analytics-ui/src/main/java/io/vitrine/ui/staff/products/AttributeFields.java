package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a product is like: pairs of a name and a value that lists are narrowed by, and the allergens in it. */
final class AttributeFields extends Div {

    private static final String ALLERGENS = "allergens";
    private static final List<String> KNOWN = List.of(
            "Celery",
            "Crustaceans",
            "Eggs",
            "Fish",
            "Gluten",
            "Lupin",
            "Milk",
            "Molluscs",
            "Mustard",
            "Nuts",
            "Peanuts",
            "Sesame",
            "Soya",
            "Sulphites");

    private record Row(TextField name, TextField value) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div pairs = new Div();
    private final MultiSelectComboBox<String> allergens = new MultiSelectComboBox<>("Allergens (optional)");

    AttributeFields() {
        addClassName("vt-fields");
        pairs.addClassName("vt-stack4");
        allergens.setItems(KNOWN);
        allergens.setHelperText("Shown on the product's page");
        allergens.setWidthFull();
        add(
                Words.quiet("Such as material: Leather. The shop's lists are narrowed by them."),
                pairs,
                new Action(Glyph.PLUS, "Add attribute")
                        .small()
                        .does(() -> row("", "").name().focus()),
                allergens);
    }

    void show(Map<String, String> attributes) {
        rows.clear();
        pairs.removeAll();
        attributes.forEach((name, value) -> {
            if (!name.equals(ALLERGENS)) {
                row(name, value);
            }
        });
        Set<String> chosen = Stream.of(attributes.getOrDefault(ALLERGENS, "").split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> all = new LinkedHashSet<>(KNOWN);
        all.addAll(chosen);
        allergens.setItems(all);
        allergens.setValue(chosen);
    }

    private Row row(String name, String value) {
        Row row = new Row(new TextField("Attribute"), new TextField("Value"));
        row.name().setValue(name);
        row.value().setValue(value);
        row.name().setPlaceholder("material");
        row.name().addBlurListener(left -> row.name().setValue(plain(row.name().getValue())));
        Action remove = new Action(Glyph.CLOSE, "Remove").small();
        Div line = new Div(row.name(), row.value(), remove);
        line.addClassName("vt-attr");
        remove.does(() -> {
            rows.remove(row);
            pairs.remove(line);
        });
        rows.add(row);
        pairs.add(line);
        return row;
    }

    /** The name as addresses write it: small letters, digits and dashes. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    }

    /** What was typed, in its order; of two of the same name the later. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.name().isEmpty() || !row.value().getValue().isBlank())
                .forEach(row -> values.put(
                        plain(row.name().getValue()), row.value().getValue().strip()));
        if (!allergens.getValue().isEmpty()) {
            values.put(ALLERGENS, String.join(", ", new java.util.TreeSet<>(allergens.getValue())));
        }
        return values;
    }

    void tell(Told told) {
        rows.forEach(row -> {
            told.at("attributes." + plain(row.name().getValue()), row.value());
            told.at("attributes", row.name());
        });
        told.at("attributes." + ALLERGENS, allergens);
    }
}
