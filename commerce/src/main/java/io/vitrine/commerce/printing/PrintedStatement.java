package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.StatementLine;
import io.vitrine.core.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A statement of account as a PDF of A4 pages. */
public final class PrintedStatement {

    private static final int HEAD = 210;
    private static final int ROW = 200;
    private static final int INSET = 60;
    private static final int DOCUMENT = 1180;
    private static final int CONCERNS = 2500;
    private static final int AMOUNT = 4400;
    private static final int ROOM = 900;

    private PrintedStatement() {}

    /** The whole file. */
    public static byte[] of(Statement statement, Issuer seller, BilledTo customer) {
        Figures figures = new Figures(statement.closing().currency());
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pen pen = new Pen(document);
            String period = Figures.day(statement.from()) + " to " + Figures.day(statement.to());
            int y = cover(statement, seller, customer, period, figures).write(pen);
            y = lines(pen, y, statement, figures);
            ageing(pen, y, statement, figures);
            Footer.write(pen, document.getNumberOfPages(), seller.legalName(), "Statement " + period, "");
            pen.finish();
            document.getDocumentInformation().setTitle("Statement " + period);
            document.getDocumentCatalog().setLanguage("en");
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cover cover(Statement statement, Issuer seller, BilledTo customer, String period, Figures figures) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Period", period);
        facts.put("Currency", statement.closing().currency().getCurrencyCode());
        facts.put("Opening", figures.money(statement.opening().amount()));
        facts.put("Closing", figures.money(statement.closing().amount()));
        return new Cover(
                seller,
                customer,
                seller.country().equals("IN") ? "GSTIN" : "VAT No.",
                "Statement",
                Figures.day(statement.to()),
                Optional.empty(),
                "Account of",
                facts);
    }

    private static int lines(Pen pen, int top, Statement statement, Figures figures) throws IOException {
        int y = head(pen, top);
        y = row(pen, y, Figures.day(statement.from()), "Opening balance", "", "", statement.opening(), figures);
        for (StatementLine line : statement.lines()) {
            if (y + ROW > Pen.BOTTOM) {
                pen.newPage();
                y = head(pen, Pen.TOP);
            }
            y = row(
                    pen,
                    y,
                    Figures.day(line.on()),
                    kind(line.kind()),
                    reference(line),
                    signed(line.amount(), figures),
                    line.balance(),
                    figures);
        }
        return row(pen, y, Figures.day(statement.to()), "Closing balance", "", "", statement.closing(), figures);
    }

    private static int head(Pen pen, int y) throws IOException {
        pen.fill(Pen.LEFT, y, Pen.RIGHT - Pen.LEFT, HEAD, Ink.SUNKEN);
        int base = y + 140;
        pen.text(Pen.LEFT + INSET, base, Type.HEAD, "Date");
        pen.text(DOCUMENT, base, Type.HEAD, "What");
        pen.text(CONCERNS, base, Type.HEAD, "Document");
        pen.right(AMOUNT, base, Type.HEAD, "Amount", ROOM);
        pen.right(Pen.RIGHT - INSET, base, Type.HEAD, "Balance", ROOM);
        return y + HEAD;
    }

    private static int row(
            Pen pen, int y, String day, String what, String reference, String amount, Money balance, Figures figures)
            throws IOException {
        int base = y + 135;
        pen.text(Pen.LEFT + INSET, base, Type.BODY, day);
        pen.text(DOCUMENT, base, amount.isEmpty() ? Type.STRONG : Type.BODY, what);
        pen.text(
                CONCERNS,
                base,
                Type.BODY,
                pen.fonts().wrap(Type.BODY, reference, AMOUNT - CONCERNS - 500).get(0));
        pen.right(AMOUNT, base, Type.BODY, amount, ROOM);
        pen.right(Pen.RIGHT - INSET, base, Type.STRONG, signed(balance, figures), ROOM);
        pen.rule(Pen.LEFT, Pen.RIGHT, y + ROW, Ink.HAIR, 6);
        return y + ROW;
    }

    private static void ageing(Pen pen, int top, Statement statement, Figures figures) throws IOException {
        int y = top + 260;
        if (y + 400 > Pen.BOTTOM) {
            pen.newPage();
            y = Pen.TOP + 100;
        }
        pen.text(Pen.LEFT, y, Type.STRONG, "By days overdue");
        int width = (Pen.RIGHT - Pen.LEFT) / statement.ageing().size();
        int right = Pen.LEFT + width;
        for (Map.Entry<String, Money> bucket : statement.ageing().entrySet()) {
            pen.right(right - 20, y + 180, Type.DETAIL, title(bucket.getKey()), width);
            pen.right(right - 20, y + 320, Type.BODY, signed(bucket.getValue(), figures), width - 30);
            right += width;
        }
    }

    private static String title(String bucket) {
        return switch (bucket) {
            case "current" -> "Not yet due";
            case "180" -> "More than 150";
            default -> "Up to " + bucket;
        };
    }

    private static String signed(Money money, Figures figures) {
        return (money.amount().signum() < 0 ? "\u2212" : "")
                + figures.amount(money.amount().abs());
    }

    private static String kind(StatementLine.Kind kind) {
        return switch (kind) {
            case INVOICE -> "Invoice";
            case CREDIT_NOTE -> "Credit note";
            case PAYMENT -> "Payment";
            case REFUND -> "Refund";
        };
    }

    /** Payments are named by the invoices that they pay: customers know those. */
    private static String reference(StatementLine line) {
        return switch (line.kind()) {
            case INVOICE -> line.document();
            case CREDIT_NOTE -> line.document() + " for " + line.concerns();
            case PAYMENT, REFUND -> line.concerns();
        };
    }
}
