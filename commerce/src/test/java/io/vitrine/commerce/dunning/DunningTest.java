package io.vitrine.commerce.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DunningTest {

    private static final DunningPolicy POLICY = new DunningPolicy(
            true,
            true,
            List.of(
                    new DunningStep(
                            7, "Invoice {number}", "{customer}: {amount}, {days} days since {due}. {unknown} $1"),
                    new DunningStep(21, "Again {number}", "Pay")));

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void eachStepOfAnInvoiceIsSentOnceAndNoneForWhatWasPaid() {
        shop.on("2026-10-01");
        UUID order = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 100 Boot");
        shop.issue(order); // due on 15 October
        assertEquals("", reminded("2026-10-21"));
        assertEquals("1", reminded("2026-10-22"));
        assertEquals("", reminded("2026-10-23"));
        assertEquals("2", reminded("2026-11-05"));
        assertEquals("", reminded("2027-01-05"));
        UUID second = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 50 Boot");
        shop.on("2026-10-01");
        shop.issue(second);
        want("2026-10-22");
        shop.paid(second, UUID.randomUUID(), "50.00");
        assertEquals("0.00 ZAR", next().orElseThrow().outstanding().toString());
    }

    @Test
    void whoIsPausedIsNotRemindedUntilThatDayHasPassed() {
        shop.on("2026-10-01");
        shop.issue(shop.order("TRANSFER", BigDecimal.ZERO, "1 x 100 Boot"));
        shop.in(() -> rows().pause(
                        new DunningPause(shop.customer(), LocalDate.parse("2026-10-30"), "They pay on Friday"),
                        InvoiceShop.NOON));
        assertEquals("", reminded("2026-10-30"));
        assertEquals("1", reminded("2026-10-31"));
        assertTrue(shop.in(() -> rows().resume(shop.customer())));
        assertFalse(shop.in(() -> rows().resume(shop.customer())));
    }

    @Test
    void theLetterHasThePolicysWords() {
        shop.on("2026-10-01");
        shop.issue(shop.order("TRANSFER", BigDecimal.ZERO, "1 x 100 Boot"));
        want("2026-10-22");
        Mail mail = DunningLetter.of(
                next().orElseThrow(), POLICY.steps().get(0), shop.business(), LocalDate.parse("2026-10-22"));
        assertEquals("thandi@c.example", mail.to());
        assertEquals("Invoice INV-000001", mail.subject());
        assertEquals("Thandi Mokoena: 100.00 ZAR, 7 days since 15 Oct 2026. {unknown} $1", mail.text());
    }

    @Test
    void aPolicyWhoseStepsDoNotFollowEachOtherIsRefused() {
        Problem refused = assertThrows(
                Problem.class,
                () -> new DunningPolicy(
                        true, false, List.of(new DunningStep(7, "a", "b"), new DunningStep(7, "a", " "))));
        assertEquals(
                List.of("steps[1].days", "steps[1].text"),
                refused.errors().stream().map(error -> error.field()).toList());
        assertThrows(Problem.class, () -> new DunningPolicy(true, false, List.of()));
    }

    @Test
    void aMonthsStatementsAreAskedForOnceAndOnlyForWhoOwes() {
        shop.on("2026-10-05");
        UUID order = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 100 Boot");
        shop.issue(order);
        shop.on("2026-11-02");
        shop.paid(order, UUID.randomUUID(), "100.00");
        StatementRunRows runs = new StatementRunRows(shop.database());
        assertTrue(begin(runs, 10));
        assertFalse(begin(runs, 10));
        StatementRunRows.Due due = shop.in(() -> runs.next().orElseThrow());
        assertEquals(shop.customer(), due.customer());
        shop.in(() -> {
            runs.settle(
                    due.id(),
                    "SENT",
                    shop.statement("2026-10-01", "2026-10-31").closing(),
                    Optional.of(InvoiceShop.NOON));
            return true;
        });
        assertTrue(begin(runs, 11));
        assertEquals(
                List.of("2026-10 100.00 ZAR SENT"),
                shop.in(() -> runs.list(Optional.empty(), 10)).stream()
                        .map(sent -> sent.month() + " " + sent.closing() + " " + sent.state())
                        .toList());
    }

    private boolean begin(StatementRunRows runs, int month) {
        return shop.in(() -> runs.begin(YearMonth.of(2026, month), ZoneOffset.UTC, InvoiceShop.NOON));
    }

    /** The step of the reminder that is sent on this day, if one is. */
    private String reminded(String day) {
        want(day);
        Optional<DunningRows.Due> due = next();
        due.ifPresent(found -> shop.in(() -> {
            rows().settle(found.id(), "SENT", Optional.of(InvoiceShop.NOON));
            return true;
        }));
        return due.map(found -> String.valueOf(found.step())).orElse("");
    }

    private void want(String day) {
        shop.in(() -> {
            rows().want(POLICY, LocalDate.parse(day), InvoiceShop.NOON);
            return true;
        });
    }

    private Optional<DunningRows.Due> next() {
        return shop.in(() -> rows().next());
    }

    private DunningRows rows() {
        return new DunningRows(shop.database());
    }
}
