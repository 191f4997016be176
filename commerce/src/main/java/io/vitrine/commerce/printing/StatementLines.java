package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.StatementLine;
import io.vitrine.core.money.Money;
import java.util.Map;

/** A statement of a customer's account in words, and as lines for a spreadsheet. */
public final class StatementLines {

    private StatementLines() {}

    /** Comma-separated lines with a head. */
    public static String csv(Statement statement) {
        StringBuilder out = new StringBuilder("date,kind,document,concerns,amount,balance,currency\r\n");
        String currency = statement.closing().currency().getCurrencyCode();
        line(out, statement.from(), "OPENING", "", "", "", statement.opening(), currency);
        for (StatementLine line : statement.lines()) {
            line(
                    out,
                    line.on(),
                    line.kind().name(),
                    line.document(),
                    line.concerns(),
                    line.amount().text(),
                    line.balance(),
                    currency);
        }
        line(out, statement.to(), "CLOSING", "", "", "", statement.closing(), currency);
        for (Map.Entry<String, Money> bucket : statement.ageing().entrySet()) {
            line(out, statement.to(), "AGEING", bucket.getKey(), "", "", bucket.getValue(), currency);
        }
        return out.toString();
    }

    /** What a line tells, in words. */
    public static String words(StatementLine line) {
        return switch (line.kind()) {
            case INVOICE -> "Invoice " + line.document();
            case CREDIT_NOTE -> "Credit note " + line.document() + " for " + line.concerns();
            case PAYMENT -> "Payment for " + line.concerns();
            case REFUND -> "Given back for " + line.concerns();
        };
    }

    /** How long something has been due, in words. */
    public static String bucket(String bucket) {
        return bucket.equals("current")
                ? "Not yet due"
                : bucket.equals("180") ? "Overdue by more than 150 days" : "Overdue by up to " + bucket + " days";
    }

    private static void line(
            StringBuilder out,
            Object day,
            String kind,
            String document,
            String concerns,
            String amount,
            Money balance,
            String currency) {
        out.append(day)
                .append(',')
                .append(kind)
                .append(',')
                .append(document)
                .append(',')
                .append(concerns)
                .append(',')
                .append(amount)
                .append(',')
                .append(balance.text())
                .append(',')
                .append(currency)
                .append("\r\n");
    }
}
