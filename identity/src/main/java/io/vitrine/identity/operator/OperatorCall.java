package io.vitrine.identity.operator;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;

/** What holds for every call of an operator: on the platform's own host, with the permission, for a reason. */
public final class OperatorCall {

    private static final int REASON = 500;

    private OperatorCall() {}

    /** @throws Problem 404 on a business's host, 401 for nobody, 403 for anybody else */
    public static void permit(Permission permission) {
        if (CurrentCall.require().tenant().isPresent()) {
            throw Problem.notFound("address");
        }
        CurrentCall.permit(permission);
    }

    /** The operator of the call. */
    public static AccountId operator() {
        return new AccountId(CurrentCall.require().actor().id().orElseThrow());
    }

    /** The reason without blanks around it. @throws Problem 422 when there is none */
    public static String reason(String reason) {
        new Checks()
                .text(reason, REASON, "reason", "Say why, in at most 500 characters.")
                .raise();
        return reason.strip();
    }
}
