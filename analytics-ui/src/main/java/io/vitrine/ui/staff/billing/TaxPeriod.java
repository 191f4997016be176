package io.vitrine.ui.staff.billing;

import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days that a tax report is about, as the address of the page holds them. */
record TaxPeriod(LocalDate from, LocalDate to) {

    /** What the address says; else the month before, which is the one to be declared. */
    static TaxPeriod read(Location location, LocalDate today) {
        Map<String, List<String>> asked = location.getQueryParameters().getParameters();
        try {
            LocalDate from =
                    LocalDate.parse(asked.getOrDefault("from", List.of("")).get(0));
            LocalDate to = LocalDate.parse(asked.getOrDefault("to", List.of("")).get(0));
            if (!to.isBefore(from) && !to.isAfter(from.plusYears(3))) {
                return new TaxPeriod(from, to);
            }
        } catch (DateTimeException e) {
            return month(YearMonth.from(today).minusMonths(1));
        }
        return month(YearMonth.from(today).minusMonths(1));
    }

    /** What people usually ask for, by its name: the last two months and quarters. */
    static Map<String, TaxPeriod> usual(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        Map<String, TaxPeriod> usual = new LinkedHashMap<>();
        usual.put(brief(month.minusMonths(1)), month(month.minusMonths(1)));
        usual.put(brief(month), month(month));
        usual.put(
                "Q" + quarter.minusMonths(3).get(IsoFields.QUARTER_OF_YEAR),
                new TaxPeriod(quarter.minusMonths(3), quarter.minusDays(1)));
        usual.put(
                "Q" + quarter.get(IsoFields.QUARTER_OF_YEAR),
                new TaxPeriod(quarter, quarter.plusMonths(3).minusDays(1)));
        return usual;
    }

    String address() {
        return "staff/tax?from=" + from + "&to=" + to;
    }

    private static String brief(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static TaxPeriod month(YearMonth month) {
        return new TaxPeriod(month.atDay(1), month.atEndOfMonth());
    }
}
