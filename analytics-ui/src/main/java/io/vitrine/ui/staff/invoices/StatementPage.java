package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.StatementLine;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A customer's account over a period: what was owed, what happened, what is owed and for how long. */
final class StatementPage extends Div {

    private final transient Statement statement;
    private final transient Desk desk;

    StatementPage(Statement statement, ScopeBar bar, Desk desk) {
        this.statement = statement;
        this.desk = desk;
        Div stack = new Div(figures(), lines(), ageing());
        stack.addClassName("vt-stack");
        Link invoices = Link.button(
                "Invoices of the customer",
                Address.of(InvoicesState.PATH)
                        .with("customer", TypeId.format("cus", statement.customer()))
                        .toString());
        add(
                new PageHead(statement.name())
                        .basis("Account " + desk.dates().span(statement.from(), statement.to())
                                + ". Money counts on the day" + " it was set against an invoice.")
                        .below(new Link(InvoicesState.PATH, "Invoices"), new Link(StatementsView.PATH, "Accounts"))
                        .actions(invoices),
                bar,
                stack);
    }

    private Panes figures() {
        return new Panes(
                Panes.Cut.THREE,
                new FigureTile("Owed at the beginning")
                        .size("m")
                        .value(InvoiceWords.money(statement.opening(), desk))
                        .note("on " + desk.dates().day(statement.from())),
                new FigureTile("In the period")
                        .size("m")
                        .value(InvoiceWords.money(statement.closing().minus(statement.opening()), desk))
                        .note(
                                statement.lines().size() == 1
                                        ? "1 line"
                                        : statement.lines().size() + " lines"),
                new FigureTile("Owed at the end")
                        .value(InvoiceWords.money(statement.closing(), desk))
                        .note("on " + desk.dates().day(statement.to())));
    }

    private Component lines() {
        Box box = new Box("Lines", Words.space(), small(CsvFile.link("CSV", "statement.csv", this::write)));
        if (statement.lines().isEmpty()) {
            Div none = new Div(new Span("Nothing happened in this time."));
            none.addClassNames("vt-body", "vt-mut");
            return box.with(none);
        }
        return box.with(new DataTable<StatementLine>("Lines of the statement")
                .column("What", this::what)
                .text("Day", line -> desk.dates().day(line.on()), "vt-nowrap", "wide")
                .text("Invoice", StatementLine::concerns, "wide")
                .figure("Amount", line -> desk.formats().plain(line.amount().amount()))
                .figure("Balance", line -> desk.formats().plain(line.balance().amount()))
                .rows(statement.lines())
                .sums(
                        "Owed at the end",
                        new Span(desk.formats().plain(statement.closing().amount()))));
    }

    private static Component small(Anchor anchor) {
        anchor.addClassName("s");
        return anchor;
    }

    private Component what(StatementLine line) {
        boolean paper = line.kind() == StatementLine.Kind.INVOICE || line.kind() == StatementLine.Kind.CREDIT_NOTE;
        Span both = new Span(InvoiceWords.of(line.kind()) + (paper ? " " + line.document() : ""));
        both.add(Words.span(desk.dates().day(line.on()), "sub2", "only-m"));
        return both;
    }

    private Component ageing() {
        List<Map.Entry<String, String>> buckets = new ArrayList<>();
        statement
                .ageing()
                .forEach((bucket, amount) ->
                        buckets.add(Map.entry(words(bucket), desk.formats().plain(amount.amount()))));
        return new Box("How long it has been due")
                .with(new DataTable<Map.Entry<String, String>>("Ageing of what is owed")
                        .text("Overdue by", Map.Entry::getKey)
                        .figure("Owed " + desk.formats().symbol(), Map.Entry::getValue)
                        .rows(buckets)
                        .sums(
                                "Sum",
                                new Span(
                                        desk.formats().plain(statement.closing().amount()))));
    }

    private static String words(String bucket) {
        return switch (bucket) {
            case "current" -> "Not due yet";
            case "30" -> "1 to 30 days";
            case "60" -> "31 to 60 days";
            case "90" -> "61 to 90 days";
            case "120" -> "91 to 120 days";
            case "150" -> "121 to 150 days";
            default -> "More than 150 days";
        };
    }

    private void write(CsvFile csv) {
        csv.line("day", "what", "document", "invoice", "amount", "balance", "currency");
        String currency = statement.closing().currency().getCurrencyCode();
        csv.line(
                statement.from(),
                "Opening",
                "",
                "",
                statement.opening().amount(),
                statement.opening().amount(),
                currency);
        statement
                .lines()
                .forEach(line -> csv.line(
                        line.on(),
                        InvoiceWords.of(line.kind()),
                        line.document(),
                        line.concerns(),
                        line.amount().amount(),
                        line.balance().amount(),
                        currency));
    }
}
