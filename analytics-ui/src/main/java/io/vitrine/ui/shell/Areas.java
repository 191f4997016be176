package io.vitrine.ui.shell;

import io.vitrine.core.access.Call;
import java.util.Optional;
import java.util.Set;

/** Which portal is whose: people from outside and operators have one of their own and no other. */
final class Areas {

    private static final String ACCOUNT = "account";

    /** What an operator's own account has: programs act for people of businesses only. */
    private static final Set<String> OF_OPERATORS =
            Set.of(ACCOUNT, "account/security", "account/sessions", "account/sign-ins");

    private Areas() {}

    /** Where the person belongs, when this page is in somebody else's portal. */
    static Optional<String> instead(Call call, String path) {
        String area = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        if (call.tenant().isEmpty()) {
            return area.equals("operator") || OF_OPERATORS.contains(path)
                    ? Optional.empty()
                    : Optional.of("operator/businesses");
        }
        if (call.actor().access().external()) {
            return Set.of("audit", ACCOUNT).contains(area) ? Optional.empty() : Optional.of("audit/overview");
        }
        return Optional.empty();
    }
}
