package io.vitrine.commerce.period;

import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Closing or opening a month, which may need a second person. */
@ApplicationScoped
class ChangePeriod implements CriticalAction {

    static final String KIND = "accounting-period.change";

    private static final String MONTH = "month";
    private static final String CLOSE = "close";

    @Inject
    PeriodSteps steps;

    static JsonObject command(YearMonth month, boolean close) {
        return Json.createObjectBuilder()
                .add(MONTH, month.toString())
                .add(CLOSE, close)
                .build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.MANAGE_INVOICES;
    }

    @Override
    public Set<CriticalRule> rules() {
        return Set.of(CriticalRule.BOOKS_CLOSED);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        return Optional.of(CriticalRule.BOOKS_CLOSED);
    }

    @Override
    public String describe(JsonObject command) {
        return (command.getBoolean(CLOSE) ? "Close the books of " : "Open the closed books of ")
                + command.getString(MONTH)
                + (command.getBoolean(CLOSE) ? "." : " again.");
    }

    @Override
    public void check(JsonObject command) {
        steps.check(YearMonth.parse(command.getString(MONTH)), command.getBoolean(CLOSE));
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        steps.change(YearMonth.parse(command.getString(MONTH)), command.getBoolean(CLOSE), reason);
        return command.getString(MONTH);
    }
}
