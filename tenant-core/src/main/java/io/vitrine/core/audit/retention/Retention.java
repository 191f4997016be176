package io.vitrine.core.audit.retention;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.audit.proof.RetentionRule;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How long the content of the trail is kept. Call it outside a transaction. */
@ApplicationScoped
public class Retention {

    @Inject
    RetentionRows rows;

    @Inject
    SecondPerson second;

    public RetentionSetting current() {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        return rows.current();
    }

    /**
     * Lengthens at once, or asks another owner to shorten.
     *
     * @throws Problem 409 when it is so already, 422 for years outside 1 to 30 and without a reason
     */
    public Outcome change(int years, String reason) {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        checked(years);
        int before = rows.current().years();
        if (years == before) {
            throw Problem.of(
                    409,
                    "retention-unchanged",
                    "That is the setting",
                    "The trail is kept " + years + " years already.");
        }
        if (years > before) {
            rows.set(before, years, Reason.require(reason));
            return new Outcome.Done(String.valueOf(years), Optional.empty());
        }
        return second.ask(ShortenRetention.KIND, ShortenRetention.write(years), reason);
    }

    static void checked(int years) {
        if (years < RetentionRule.LEAST || years > RetentionRule.MOST) {
            throw Problem.invalid(
                    "years", "Use a whole number from " + RetentionRule.LEAST + " to " + RetentionRule.MOST + ".");
        }
    }
}
