package io.vitrine.identity.operator;

import java.util.List;
import java.util.Optional;

/**
 * A page of businesses by name.
 *
 * @param next place of the next page, absent on the last one
 */
public record BusinessPage(List<BusinessView> businesses, Optional<String> next) {

    public BusinessPage {
        businesses = List.copyOf(businesses);
    }
}
