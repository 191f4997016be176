package io.vitrine.commerce.lot.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.lot.LotSearch;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what callers ask about lots. */
final class LotParameters {

    private LotParameters() {}

    static LotSearch search(
            @Nullable String text,
            @Nullable String variant,
            @Nullable String location,
            @Nullable String state,
            @Nullable String expiresBy,
            String there,
            @Nullable String after,
            String limit) {
        return new LotSearch(
                Optional.ofNullable(text),
                Optional.ofNullable(variant)
                        .map(id -> VariantId.parse(id)
                                .orElseThrow(() -> Problem.invalid("variant", "Use an id such as var_01h..."))),
                Optional.ofNullable(location)
                        .map(id -> LocationId.parse(id)
                                .orElseThrow(() -> Problem.invalid("location", "Use an id such as loc_01h..."))),
                Optional.ofNullable(state).map(LotParameters::state),
                Optional.ofNullable(expiresBy).map(LotParameters::day),
                yes(there),
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0); // refused with the cure
    }

    private static LotState state(String text) {
        return Arrays.stream(LotState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "Use one of " + Arrays.toString(LotState.values()) + "."));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 0 && day.getYear() < 10_000) {
                return day;
            }
        } catch (DateTimeException e) {
            throw Problem.invalid("expiresBy", "Write a day such as 2027-06-30.");
        }
        throw Problem.invalid("expiresBy", "Write a day such as 2027-06-30.");
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid("there", "Write true or false.");
        };
    }
}
