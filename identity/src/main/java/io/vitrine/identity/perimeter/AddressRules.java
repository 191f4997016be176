package io.vitrine.identity.perimeter;

import java.util.List;

/** The rules of a business together. */
record AddressRules(List<AddressRule> rules) {

    AddressRules {
        rules = List.copyOf(rules);
    }

    /** Whether somebody with the role may work from the address. */
    boolean admit(String role, String address) {
        List<AddressRule> own = rules.stream()
                .filter(rule -> rule.role().filter(role::equals).isPresent())
                .toList();
        List<AddressRule> binding = own.isEmpty()
                ? rules.stream().filter(rule -> rule.role().isEmpty()).toList()
                : own;
        return binding.isEmpty()
                || binding.stream().anyMatch(rule -> rule.network().contains(address));
    }
}
