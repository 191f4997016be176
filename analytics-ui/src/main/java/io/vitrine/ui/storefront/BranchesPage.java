package io.vitrine.ui.storefront;

import java.util.List;

/**
 * Where the business can be reached.
 *
 * @param phone and {@code email} of the shop as a whole, or nothing
 */
public record BranchesPage(Frame frame, String phone, String email, List<Spot> branches) {

    public BranchesPage {
        branches = List.copyOf(branches);
    }

    /**
     * A branch.
     *
     * @param map address of a map with the place on it, or nothing
     */
    public record Spot(
            String name, List<String> address, String phone, String email, List<Home.Fact> hours, String map) {

        public Spot {
            address = List.copyOf(address);
            hours = List.copyOf(hours);
        }
    }
}
