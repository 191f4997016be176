package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the variants of a product from its colours and sizes. */
final class OptionMaker extends Div {

    private final TextField firstName = new TextField("Option");
    private final TextField firstValues = new TextField("Values, with commas");
    private final TextField secondName = new TextField("Second option");
    private final TextField secondValues = new TextField("Values, with commas");
    private final Span said = Words.quiet("");
    private final transient Supplier<String> prefix;
    private final transient Function<List<VariantRow>, Integer> add;

    /** @param prefix what numbers begin with */
    OptionMaker(Supplier<String> prefix, Function<List<VariantRow>, Integer> add) {
        this.prefix = prefix;
        this.add = add;
        firstName.setValue("colour");
        secondName.setValue("size");
        firstValues.setPlaceholder("Black, Gum");
        secondValues.setPlaceholder("38, 39, 40");
        said.getElement().setAttribute("role", "status");
        Div fields = new Div(firstName, firstValues, secondName, secondValues);
        fields.addClassName("vt-options");
        Div act = new Div(new Action("Make variants").does(this::make), said);
        act.addClassNames("vt-row", "vt-wrap");
        act.getStyle().setMarginTop("12px");
        add(fields, act);
    }

    private void make() {
        List<String> first = values(firstValues);
        firstValues.setErrorMessage("Write at least one value, such as Black");
        firstValues.setInvalid(first.isEmpty());
        List<Map<String, String>> wanted = combined(
                AttributeFields.plain(firstName.getValue()),
                first,
                AttributeFields.plain(secondName.getValue()),
                values(secondValues));
        if (wanted.size() > ProductDraft.MOST_VARIANTS) {
            firstValues.setErrorMessage("These are " + wanted.size() + " variants; a product has at most 500");
            firstValues.setInvalid(true);
        }
        if (firstValues.isInvalid()) {
            firstValues.focus();
            return;
        }
        int added = add.apply(wanted.stream()
                .map(options -> VariantRow.added(number(prefix.get(), options), options))
                .toList());
        said.setText(
                added == 0
                        ? "All of these are there already"
                        : added + (added == 1 ? " variant added. " : " variants added. ")
                                + "Check the numbers, set prices.");
    }

    private static List<String> values(TextField field) {
        return Stream.of(field.getValue().split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Each value of the first with each of the second; the first alone where the second has none. */
    static List<Map<String, String>> combined(
            String first, List<String> firstValues, String second, List<String> secondValues) {
        List<Map<String, String>> all = new ArrayList<>();
        for (String one : firstValues) {
            if (secondValues.isEmpty()) {
                all.add(Map.of(first, one));
            }
            for (String other : secondValues) {
                Map<String, String> options = new LinkedHashMap<>();
                options.put(first, one);
                options.put(second, other);
                all.add(options);
            }
        }
        return all;
    }

    /** Such as {@code TL-210-BLACK-42}. */
    static String number(String prefix, Map<String, String> options) {
        String tail =
                String.join("-", options.values()).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String all = prefix.isBlank() ? tail : prefix.strip() + "-" + tail;
        return all.length() > 64 ? all.substring(0, 64) : all;
    }
}
