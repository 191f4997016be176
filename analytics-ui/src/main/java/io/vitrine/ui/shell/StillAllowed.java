package io.vitrine.ui.shell;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Call;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;

/** Whether the person behind an open screen may still do exactly what the person could when it was opened. */
record StillAllowed(Call call, Optional<Access> then) {

    static StillAllowed now(Call call) {
        return new StillAllowed(call, access(call));
    }

    boolean holds() {
        return then.isPresent() && access(call).equals(then);
    }

    private static Optional<Access> access(Call call) {
        return call.actor()
                .id()
                .flatMap(id -> CDI.current()
                        .select(Accounts.class)
                        .get()
                        .member(new AccountId(id), call.business().id())
                        .map(member -> member.access()));
    }
}
