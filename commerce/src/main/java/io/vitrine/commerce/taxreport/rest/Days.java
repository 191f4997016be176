package io.vitrine.commerce.taxreport.rest;

import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days. */
final class Days {

    private Days() {}

    static LocalDate read(String field, @Nullable String text) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.getYear() >= 1900 && day.getYear() < 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Write a day such as 2026-11-20.");
    }
}
