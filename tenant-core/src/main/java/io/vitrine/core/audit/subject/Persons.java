package io.vitrine.core.audit.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what belongs to one person, whichever of the person's names was given. */
@ApplicationScoped
class Persons {

    @Inject
    Instance<PersonRecords> keepers;

    /** Something that is kept, and who keeps it. */
    private record Held(PersonRecords keeper, PersonRecords.Kept record) {}

    /** The person's names in the trail, the given one among them. */
    Set<String> names(String subject) {
        Set<String> names = new TreeSet<>(Set.of(subject));
        held(subject).forEach(held -> names.addAll(held.record().names()));
        return names;
    }

    /** Ids of what is kept of the person outside the trail. */
    List<String> records(String subject) {
        return held(subject).stream().map(held -> held.record().id()).toList();
    }

    /** What hangs on all that. */
    List<PersonRecords.Share> shares(String subject) {
        return held(subject).stream()
                .flatMap(held -> held.keeper().shares(held.record()).stream())
                .filter(share -> share.count() > 0)
                .toList();
    }

    /** Erases what is kept of the person outside the trail. */
    void erase(String subject, String reason) {
        held(subject).forEach(held -> held.keeper().erase(held.record(), reason));
    }

    private List<Held> held(String subject) {
        return keepers.stream()
                .map(keeper -> keeper.find(subject).map(record -> new Held(keeper, record)))
                .flatMap(Optional::stream)
                .toList();
    }
}
