package io.vitrine.launcher.demo;

import java.util.List;

/**
 * When and how a business sells. All shares are percentages.
 *
 * @param weekdays Monday to Sunday, 100 is an average day
 * @param hours the hours at which customers come; one named twice is twice as busy
 * @param lines most lines in an order
 * @param quantity most pieces in a line
 * @param guests share of orders without a customer
 * @param discounted share of orders with a discount
 * @param returned share of orders of which something comes back
 */
record Rhythm(
        List<Integer> weekdays,
        List<Integer> hours,
        int lines,
        int quantity,
        int guests,
        int discounted,
        int returned) {}
