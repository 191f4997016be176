package io.vitrine.commerce.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlementsTest {

    private static final String HEAD = "kind,reference,amount,fee,currency,payout,date\n";

    private final SettledShop shop = new SettledShop();

    @Test
    void whatAgreesIsSettledAndItsFeeAndPayoutAreInTheLedger() {
        UUID payment = shop.captured("stripe", "pi_1", "100.00", "0");
        shop.refunded(payment, "re_1", "30.00");
        SettlementDetails taken = shop.take("stripe", """
                automatic_payout_id,created_utc,currency,gross,fee,net,reporting_category,source_id,payment_intent_id
                po_1,2026-11-20 10:00:00,eur,100.00,1.75,98.25,charge,ch_1,pi_1
                po_1,2026-11-20 11:00:00,eur,-30.00,0.00,-30.00,refund,re_1,pi_1
                po_1,2026-11-20 12:00:00,eur,-0.25,0.00,-0.25,fee,txn_1,
                """);
        assertEquals(List.of(), taken.differences());
        assertEquals(2, taken.settlement().matched());
        assertEquals(
                "po_1 68.00",
                taken.payouts().get(0).reference() + " "
                        + taken.payouts().get(0).amount().text());
        assertEquals(
                "FEE fees clearing-stripe 0.25, FEE fees clearing-stripe 1.75, PAYOUT bank clearing-stripe 68.00",
                shop.entries());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        shop.captured("stripe", "pi_1", "100.00", "0");
        String file = HEAD + "PAYMENT,pi_1,100.00,1.75,EUR,po_1,2026-11-20\n";
        SettlementDetails first = shop.take("stripe", SettlementFormat.GENERIC, file);
        String entries = shop.entries();
        assertEquals(
                first.settlement().id(),
                shop.take("stripe", SettlementFormat.GENERIC, file).settlement().id());
        assertEquals(entries, shop.entries());
        SettlementDetails other = shop.take("stripe", SettlementFormat.GENERIC, file + "\n");
        assertEquals(List.of(Difference.SETTLED_BEFORE), kinds(other), "the same line in another file");
        assertEquals(entries, shop.entries());
    }

    @Test
    void aFeeThatWasKnownIsBookedOnceAndOneThatWasKnownWronglyIsCorrected() {
        shop.captured("stripe", "pi_1", "100.00", "1.75");
        shop.captured("stripe", "pi_2", "100.00", "1.75");
        shop.captured("stripe", "pi_3", "100.00", "1.75");
        shop.take("stripe", SettlementFormat.GENERIC, HEAD + """
                PAYMENT,pi_1,100.00,1.75,EUR,,2026-11-20
                PAYMENT,pi_2,100.00,2.00,EUR,,2026-11-20
                PAYMENT,pi_3,100.00,1.00,EUR,,2026-11-20
                """);
        assertEquals(
                "CORRECTION clearing-stripe fees 0.75, CORRECTION fees clearing-stripe 0.25, FEE fees clearing-stripe 1.75,"
                        + " FEE fees clearing-stripe 1.75, FEE fees clearing-stripe 1.75",
                shop.entries());
    }

    @Test
    void whatDoesNotAgreeIsListedAndNotMadeToFit() {
        shop.captured("stripe", "pi_1", "100.00", "0");
        UUID forgotten = shop.captured("stripe", "pi_2", "50.00", "0");
        SettlementDetails taken = shop.take("stripe", SettlementFormat.GENERIC, HEAD + """
                PAYMENT,pi_1,90.00,0,EUR,,2026-11-20 00:00:00
                PAYMENT,pi_9,10.00,0,EUR,,2026-11-21 00:00:00
                REFUND,re_9,5.00,0,EUR,,2026-11-20
                OTHER,dp_1,-20.00,0,EUR,,2026-11-20
                """);
        assertEquals(
                List.of(
                        Difference.AMOUNT_DIFFERS,
                        Difference.MISSING_WITH_US,
                        Difference.MISSING_WITH_US,
                        Difference.NOT_MATCHED,
                        Difference.MISSING_THERE),
                kinds(taken));
        DifferenceView amount = taken.differences().get(0);
        assertEquals("90.00", amount.found().orElseThrow().text());
        assertEquals("100.00", amount.expected().orElseThrow().text());
        assertEquals(2, amount.row().orElseThrow());
        assertEquals(
                forgotten, taken.differences().get(4).payment().orElseThrow().value());
        assertEquals(5, taken.settlement().differences());
        assertEquals("", shop.entries());
        SettlementDetails later =
                shop.take("stripe", SettlementFormat.GENERIC, HEAD + "PAYMENT,pi_2,50.00,0,EUR,,2026-11-22\n");
        assertEquals(List.of(), later.differences(), "what was missing comes with a later file");
    }

    @Test
    void aPayoutThatAnotherFileToldOtherwiseIsListedAndBookedOnce() {
        shop.take("stripe", SettlementFormat.GENERIC, HEAD + "PAYOUT,po_1,98.25,,EUR,,2026-11-20\n");
        SettlementDetails other =
                shop.take("stripe", SettlementFormat.GENERIC, HEAD + "PAYOUT,po_1,98.20,,EUR,,2026-11-20\n");
        assertEquals(List.of(Difference.AMOUNT_DIFFERS), kinds(other));
        assertEquals("PAYOUT bank clearing-stripe 98.25", shop.entries());
    }

    @Test
    void paypalsOwnReportIsRead() {
        shop.captured("paypal", "O1/C1", "49.90", "0");
        SettlementDetails taken = shop.take("paypal", """
                "RH",2026/11/21 02:00:00 +0000,"A","MERCHANT",011
                "CH","Transaction ID","Invoice ID","PayPal Reference ID","Transaction Event Code","Transaction Initiation Date",\
                "Transaction Completion Date","Transaction Debit or Credit","Gross Transaction Amount","Gross Transaction Currency",\
                "Fee Debit or Credit","Fee Amount","Fee Currency","Custom Field"
                "SB","C1","","","T0006","2026/11/20 10:00:00 +0000","2026/11/20 10:00:01 +0000","CR",4990,"EUR","DR",123,"EUR",""
                "SB","W1","","","T0400","2026/11/20 22:00:00 +0000","2026/11/20 22:00:00 +0000","DR",4867,"EUR","",0,"",""
                "SF",2
                """);
        assertEquals(List.of(), taken.differences());
        assertEquals("FEE fees clearing-paypal 1.23, PAYOUT bank clearing-paypal 48.67", shop.entries());
    }

    @Test
    void razorpaysReconciliationIsRead() {
        shop.captured("razorpay", "pay_R1", "499.00", "0");
        SettlementDetails taken = shop.take("razorpay", """
                transaction_entity,entity_id,amount,currency,fee (exclusive tax),tax,debit,credit,settlement_id,settled_at,created_at
                payment,pay_R1,499.00,EUR,10.00,1.80,0,487.20,setl_1,20/11/2026 10:00:00,19/11/2026 10:00:00
                """);
        assertEquals(List.of(), taken.differences());
        assertEquals("FEE fees clearing-razorpay 11.80, PAYOUT bank clearing-razorpay 487.20", shop.entries());
    }

    @Test
    void aFileWithARowThatCannotBeReadIsNotTakenAtAll() {
        shop.captured("stripe", "pi_1", "100.00", "0");
        Problem refused = refused(HEAD + """
                PAYMENT,pi_1,100.00,1.75,EUR,po_1,2026-11-20
                PAYMENT,=cmd|'/c calc'!A1,1.00,0,EUR,,2026-11-20
                GIFT,pi_3,lots,0,XXQ,,yesterday
                """);
        assertEquals(
                List.of(
                        "rows[3].reference",
                        "rows[3].reference",
                        "rows[4].kind",
                        "rows[4].amount",
                        "rows[4].currency",
                        "rows[4].date"),
                refused.errors().stream().map(error -> error.field()).toList());
        assertEquals("", shop.entries());
        assertEquals(422, refused("a,b\n1,2\n").status());
        assertEquals(422, refused(HEAD).status());
        assertEquals(422, refused("PK\u0003\u0004\0").status());
        assertEquals(422, refused(HEAD + "PAYMENT,p,1,0,EUR,,\n".repeat(20_001)).status());
        assertTrue(assertThrows(
                                Problem.class,
                                () -> new TakeSettlement(
                                        "stripe", Optional.empty(), Optional.empty(), new byte[10 * 1024 * 1024 + 1]))
                        .status()
                == 413);
    }

    @Test
    void somebodyWithoutTheRightTakesNothing() {
        assertEquals(
                403, assertThrows(Problem.class, () -> shop.takeAsReader(HEAD)).status());
        assertEquals(new BigDecimal("0"), shop.settlements());
    }

    private Problem refused(String file) {
        return assertThrows(Problem.class, () -> shop.take("stripe", SettlementFormat.GENERIC, file));
    }

    private static List<Difference> kinds(SettlementDetails taken) {
        return taken.differences().stream().map(DifferenceView::difference).toList();
    }
}
