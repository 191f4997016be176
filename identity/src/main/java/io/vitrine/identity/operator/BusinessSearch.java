package io.vitrine.identity.operator;

import io.vitrine.core.problem.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * Which businesses to list.
 *
 * @param text part of the name or the address
 * @param status one of ACTIVE, UNVERIFIED, SUSPENDED
 * @param after id of the last business of the page before
 * @param limit 1 to 100
 */
public record BusinessSearch(Optional<String> text, Optional<String> status, Optional<String> after, int limit) {

    private static final int MOST = 100;

    public BusinessSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a number from 1 to 100.");
        }
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        status = status.map(word -> word.toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
