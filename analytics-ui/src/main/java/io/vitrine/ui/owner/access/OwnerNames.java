package io.vitrine.ui.owner.access;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.account.Owners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The names behind the keys of owners. */
@ApplicationScoped
class OwnerNames {

    @Inject
    Owners owners;

    /** Names of the owners now, by key. */
    Map<String, String> all() {
        return owners.of(CurrentCall.require().business().id()).stream()
                .collect(Collectors.toUnmodifiableMap(owner -> owner.account().toString(), Owners.Owner::name));
    }
}
