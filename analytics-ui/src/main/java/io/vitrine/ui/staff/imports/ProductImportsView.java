package io.vitrine.ui.staff.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.ProductImportView;
import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The earlier imports of products, and the way to a new one. */
@Route(value = ProductImportsView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class ProductImportsView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/products/imports";

    private final transient Desk desk;

    @Inject
    ProductImportsView(ProductImports imports, Clock clock) {
        this.desk = Desk.current(clock);
        List<ProductImportView> recent = imports.recent();
        PageHead head = new PageHead("Import products")
                .basis("From a CSV file or an Excel workbook. You see what changes before anything is written.")
                .below(new Link("staff/products", "Products"));
        Box box = new Box("Earlier imports");
        box.addClassName("vt-after-head");
        if (recent.isEmpty()) {
            box.with(new EmptyState(
                    "Nothing imported yet",
                    "Choose a file of your old shop. Products with a known SKU are changed, the others are added.",
                    button()));
        } else {
            head.actions(button());
            box.with(table(recent));
        }
        add(head, box);
    }

    private static Link button() {
        return Link.button(Glyph.UPLOAD, "Import a file", PATH + "/new").primary();
    }

    private Component table(List<ProductImportView> recent) {
        return new DataTable<ProductImportView>("Earlier imports of products")
                .column("File", this::file)
                .column("State", ProposalWords::state)
                .figure("New", view -> count(view, "new"), "wide")
                .figure("Changed", view -> count(view, "changed"), "wide")
                .figure("Left out", view -> count(view, "error"))
                .rows(recent);
    }

    private Component file(ProductImportView view) {
        Span both = new Span(new Link(PATH + "/" + view.job().id(), view.fileName()));
        both.add(
                Words.span(desk.dates().when(view.job().createdAt()) + ", " + ProposalWords.of(view.preset()), "sub2"));
        return both;
    }

    private String count(ProductImportView view, String name) {
        return desk.formats().count(ProposalWords.count(view, name));
    }

    @Override
    public String getPageTitle() {
        return desk.title("Import products");
    }
}
