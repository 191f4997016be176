package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.catalog.VariantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The quantities that a form names by variant.
 *
 * @param wrong what cannot be a quantity, as it was typed
 */
record Quantities(Map<VariantId, Integer> pieces, List<String> wrong) {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final int MOST_FIELDS = 600;

    static Quantities of(HttpServletRequest request) {
        return of(request.getParameterMap());
    }

    static Quantities of(Map<String, String[]> form) {
        Map<VariantId, Integer> pieces = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        form.entrySet().stream()
                .limit(MOST_FIELDS)
                .forEach(field -> VariantId.parse(field.getKey()).ifPresent(variant -> {
                    String typed = field.getValue()[0].strip();
                    if (WHOLE.matcher(typed).matches()) {
                        pieces.put(variant, Integer.valueOf(typed));
                    } else if (!typed.isEmpty()) {
                        wrong.add(typed);
                    }
                }));
        return new Quantities(pieces, wrong);
    }

    /** Without those that ask for nothing. */
    Map<VariantId, Integer> some() {
        Map<VariantId, Integer> some = new LinkedHashMap<>(pieces);
        some.values().removeIf(quantity -> quantity == 0);
        return some;
    }

    /** What to do about the wrong ones. */
    List<String> notes() {
        return wrong.isEmpty() ? List.of() : List.of(say("Write quantities as whole numbers, such as 12."));
    }
}
