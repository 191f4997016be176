package io.vitrine.ui.storefront;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Values of options in the order in which people look for them: 36 before 100, S before XL. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");
    private static final List<String> LETTERS = List.of("XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL");

    static final Comparator<String> ORDER = Values::compare;

    private Values() {}

    private static int compare(String one, String other) {
        if (NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()) {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        }
        int first = LETTERS.indexOf(one);
        int second = LETTERS.indexOf(other);
        return first >= 0 && second >= 0 ? Integer.compare(first, second) : one.compareToIgnoreCase(other);
    }
}
