package io.vitrine.analytics.cases;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The discrepancy cases of the current business. */
@ApplicationScoped
public class Cases {

    private static final int WORDS = 2_000;

    @Inject
    CaseSteps steps;

    @Inject
    Freezing freezing;

    /** Open ones first, then by age, at most 200. */
    public List<CaseSummary> all() {
        CurrentCall.permit(Permission.READ_CASES);
        return steps.all();
    }

    /** @throws Problem 404 */
    public CaseDetails find(CaseId id) {
        CurrentCall.permit(Permission.READ_CASES);
        return steps.find(id);
    }

    /** Keeps the figure as it is now, with its rows and its log, and tells all owners. */
    public CaseDetails open(OpenCase wish) {
        CurrentCall.permit(Permission.MANAGE_CASES);
        return steps.open(wish, freezing.freeze(wish.metric(), wish.query()));
    }

    /** Adds a comment; none is ever changed. @throws Problem 404, 422 when it is empty or longer than 2,000 characters */
    public CaseDetails comment(CaseId id, String words) {
        CurrentCall.permit(Permission.MANAGE_CASES);
        return steps.comment(id, words("words", words));
    }

    /** Closes the case with its resolution and tells all owners. @throws Problem 404, 409 when it is resolved, 422 */
    public CaseDetails resolve(CaseId id, String resolution) {
        CurrentCall.permit(Permission.MANAGE_CASES);
        return steps.resolve(id, words("resolution", resolution));
    }

    private static String words(String field, String words) {
        String text = words.strip();
        new Checks()
                .that(!text.isEmpty() && text.length() <= WORDS, field, "Write 1 to 2,000 characters.")
                .raise();
        return text;
    }
}
