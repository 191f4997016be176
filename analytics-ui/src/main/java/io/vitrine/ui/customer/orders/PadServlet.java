package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.orderpad.OrderPad;
import io.vitrine.commerce.orderpad.PadRow;
import io.vitrine.commerce.orderpad.PadText;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.storefront.OwnCart;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many articles at once: typed, pasted or from a file. What is wrong stands beside its row, and everything typed stays. */
@WebServlet("/app/customer/order-pad")
@MultipartConfig(maxFileSize = 262_144, maxRequestSize = 1_048_576)
public class PadServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/orders/pad";
    private static final int EMPTY_ROWS = 8;
    private static final int UNPROCESSABLE = 422;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderPad pad;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnCart cart;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(session, response, 200, "", List.of(), "");
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<PadRow> typed = typedRows(request);
        String pasted = typed(request, "text");
        try {
            typed.addAll(PadText.rows(pasted));
            pasted = "";
            typed.addAll(PadText.rows(file(request)));
            if (typed.size() > PadText.MOST_ROWS) {
                throw Problem.invalid("rows", "Use at most 200 rows; these are " + typed.size() + ".");
            }
            OrderPad.Checked checked = pad.check(typed);
            if (!checked.good()) {
                String trouble = checked.rows().isEmpty()
                        ? "Write at least one row."
                        : "Nothing is in the cart yet. Mend or empty the marked rows.";
                write(session, response, UNPROCESSABLE, trouble, checked.rows(), "");
                return;
            }
            List<String> notes = cart.add(session.account().id().value(), checked.pieces(), request, response);
            if (notes.isEmpty()) {
                Pages.seeOther(response, "/cart");
            } else {
                write(session, response, UNPROCESSABLE, String.join(" ", notes), checked.rows(), "");
            }
        } catch (Problem problem) {
            write(session, response, problem.status(), cure(problem), typed, pasted);
        }
    }

    private void write(
            CustomerSession session,
            HttpServletResponse response,
            int status,
            String trouble,
            List<PadRow> typed,
            String text)
            throws IOException {
        List<PadView.Row> rows = new ArrayList<>();
        typed.forEach(row ->
                rows.add(new PadView.Row(rows.size() + 1, row.sku(), row.quantity(), row.trouble(), row.name())));
        int wanted = Math.min(Math.max(EMPTY_ROWS, rows.size() + 2), PadText.MOST_ROWS);
        while (rows.size() < wanted) {
            rows.add(new PadView.Row(rows.size() + 1, "", "", "", ""));
        }
        pages().page(
                        response,
                        status,
                        "customer/pad",
                        new PadView(frame(session, "Order pad", HERE), trouble, rows, text));
    }

    private static List<PadRow> typedRows(HttpServletRequest request) {
        String[] skus = values(request, "sku");
        String[] quantities = values(request, "quantity");
        List<PadRow> rows = new ArrayList<>();
        for (int i = 0; i < skus.length && i < PadText.MOST_ROWS; i++) {
            PadRow row = new PadRow(skus[i], i < quantities.length ? quantities[i] : "");
            if (!row.empty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** The text of the file that came along, or nothing. */
    private static String file(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return "";
        }
        try {
            Part part = request.getPart("file");
            if (part == null) {
                return "";
            }
            if (part.getSize() > PadText.LONGEST) {
                throw Problem.invalid("file", "Use at most 64 kB; split what is longer.");
            }
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (ServletException | IllegalStateException unreadable) {
            throw Problem.invalid("file", "The file could not be read. Use a CSV file of at most 64 kB.");
        }
    }
}
