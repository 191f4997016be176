package io.vitrine.commerce.checkout;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which goods travel: Monday to Friday. */
final class Workdays {

    private Workdays() {}

    /** The day that comes so many working days after this one. */
    static LocalDate after(LocalDate day, int workdays) {
        LocalDate next = day;
        for (int left = workdays; left > 0; left--) {
            next = next.plusDays(1);
            while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
                next = next.plusDays(1);
            }
        }
        return next;
    }
}
