package io.vitrine.architecture;

import java.util.Set;

/**
 * Cycles among the packages of tenant-core that were there when the rule came: what a call is (access), which business it
 * concerns (tenant) and how its transaction is bound (persistence) know each other. The list may get shorter, never longer.
 */
final class KnownCycles {

    static final Set<String> EDGES = Set.of(
            "io.vitrine.core.access -> io.vitrine.core.persistence",
            "io.vitrine.core.access -> io.vitrine.core.tenant",
            "io.vitrine.core.jobs -> io.vitrine.core.operations",
            "io.vitrine.core.jobs -> io.vitrine.core.outbox",
            "io.vitrine.core.operations -> io.vitrine.core.jobs",
            "io.vitrine.core.operations -> io.vitrine.core.outbox",
            "io.vitrine.core.outbox -> io.vitrine.core.operations",
            "io.vitrine.core.persistence -> io.vitrine.core.access",
            "io.vitrine.core.persistence -> io.vitrine.core.secrets",
            "io.vitrine.core.persistence -> io.vitrine.core.tenant",
            "io.vitrine.core.secrets -> io.vitrine.core.persistence",
            "io.vitrine.core.tenant -> io.vitrine.core.persistence");

    private KnownCycles() {}
}
