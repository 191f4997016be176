package io.vitrine.commerce.period;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The months of the current business's books; for those whose access reaches all of it. Call it outside of transactions. */
@ApplicationScoped
public class AccountingPeriods {

    @Inject
    PeriodSteps steps;

    @Inject
    SecondPerson second;

    /** Newest first, from the first with an entry to the running one. */
    public List<AccountingPeriod> all() {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        return steps.all();
    }

    /** @throws Problem 404 for a month without books */
    public AccountingPeriod find(YearMonth month) {
        return all().stream()
                .filter(period -> period.month().equals(month))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("accounting period"));
    }

    /** Closes it, or puts that before a second person. @throws Problem 404, 409 when it is not its turn, 422 without a reason */
    public Outcome close(YearMonth month, String reason) {
        return ask(month, true, reason);
    }

    /** Opens a closed one, or puts that before a second person. @throws Problem as {@link #close} */
    public Outcome reopen(YearMonth month, String reason) {
        return ask(month, false, reason);
    }

    private Outcome ask(YearMonth month, boolean close, String reason) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        return second.ask(ChangePeriod.KIND, ChangePeriod.command(month, close), reason);
    }
}
