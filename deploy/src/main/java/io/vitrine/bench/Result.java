package io.vitrine.bench;

import java.util.Locale;

/**
 * One figure.
 *
 * @param key for programs, stable
 * @param label for people
 */
record Result(String key, String label, double value, String unit, Goal goal) {

    private static final double PLAIN = 100;

    String text() {
        return number(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    String verdict() {
        return goal.none()
                ? ""
                : goal.met(value)
                        ? "   (goal " + goal.text(unit) + ": met)"
                        : "   (goal " + goal.text(unit) + ": missed)";
    }

    /** With as many decimals as its size deserves. */
    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= PLAIN) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
