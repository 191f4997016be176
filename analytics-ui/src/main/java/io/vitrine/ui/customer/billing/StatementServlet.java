package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.printing.PrintedStatement;
import io.vitrine.commerce.printing.StatementLines;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.Home;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The customer's account over a period: on the page, as PDF, and as lines for a spreadsheet. */
@WebServlet({"/app/customer/statement", "/app/customer/statement.pdf", "/app/customer/statement.csv"})
public class StatementServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/invoices/statement";
    private static final int MONTHS = 3;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnInvoices invoices;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Sellers sellers;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocalDate today = sellers.today();
        LocalDate to = day(request, "to").orElse(today);
        LocalDate asked = day(request, "from").orElse(to.minusMonths(MONTHS).withDayOfMonth(1));
        boolean backwards = asked.isAfter(to);
        LocalDate from = backwards ? to : asked;
        Statement statement = invoices.statement(from, to);
        String name = "Statement-" + from + "-" + to;
        if (request.getServletPath().endsWith(".pdf")) {
            send(
                    response,
                    "application/pdf",
                    name + ".pdf",
                    PrintedStatement.of(
                            statement,
                            Issuer.of(sellers.at(today)),
                            BilledTo.named(
                                    statement.name(),
                                    CurrentCall.require().business().country())));
        } else if (request.getServletPath().endsWith(".csv")) {
            send(
                    response,
                    "text/csv; charset=utf-8",
                    name + ".csv",
                    StatementLines.csv(statement).getBytes(StandardCharsets.UTF_8));
        } else {
            String trouble = backwards ? "The first day was after the last: only the last day is shown." : "";
            pages().page(
                            response,
                            200,
                            "customer/statement",
                            view(frame(session, "Statement", HERE), statement, formats(), trouble));
        }
    }

    private static StatementView view(Frame frame, Statement statement, Formats formats, String trouble) {
        Dates dates = formats.dates();
        List<Home.Fact> ageing = statement.ageing().entrySet().stream()
                .filter(bucket -> bucket.getValue().amount().signum() != 0)
                .map(bucket -> new Home.Fact(
                        StatementLines.bucket(bucket.getKey()),
                        formats.money(bucket.getValue().amount())))
                .toList();
        return new StatementView(
                frame,
                trouble,
                statement.from().toString(),
                statement.to().toString(),
                "?from=" + statement.from() + "&to=" + statement.to(),
                dates.span(statement.from(), statement.to()),
                formats.money(statement.opening().amount()),
                statement.lines().stream()
                        .map(line -> new StatementView.Row(
                                dates.day(line.on()),
                                StatementLines.words(line),
                                formats.money(line.amount().amount()),
                                formats.money(line.balance().amount())))
                        .toList(),
                formats.money(statement.closing().amount()),
                ageing);
    }
}
