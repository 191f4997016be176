package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What lists are narrowed by: the attributes of a product and the options of its variants. */
final class Facets {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
    private static final int MAX_VALUE = 80;

    private Facets() {}

    static boolean name(String name) {
        return NAME.matcher(name).matches();
    }

    static void check(Checks checks, Map<String, String> values, String field) {
        values.forEach((name, value) -> checks.that(
                        name(name), field, "Name it with 1 to 40 small letters, digits and dashes, such as colour.")
                .that(
                        PlainText.line(value, MAX_VALUE),
                        name(name) ? field + "." + name : field,
                        "Write 1 to 80 characters on one line, none that turns the direction."));
    }

    static String[] of(ProductDraft product) {
        Set<String> facets = new TreeSet<>();
        product.attributes().forEach((name, value) -> facets.add(text(name, value)));
        product.variants().stream()
                .filter(VariantDraft::active)
                .forEach(variant -> variant.options().forEach((name, value) -> facets.add(text(name, value))));
        return facets.toArray(String[]::new);
    }

    static String text(String name, String value) {
        return name + "=" + value;
    }
}
