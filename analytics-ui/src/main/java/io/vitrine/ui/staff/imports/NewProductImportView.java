package io.vitrine.ui.staff.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.commerce.imports.ProductPreset;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.jobs.JobId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.imports.FileDrop;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The first step of an import of products: what kind of file it is, and the file. */
@Route(value = "staff/products/imports/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class NewProductImportView extends Div implements HasDynamicTitle {

    private static final int MOST_BYTES = 50 << 20;

    private final transient ProductImports imports;
    private final transient Desk desk;
    private final RadioButtonGroup<ProductPreset> preset = new RadioButtonGroup<>("Kind of file");

    @Inject
    NewProductImportView(ProductImports imports, Clock clock) {
        this.imports = imports;
        this.desk = Desk.current(clock);
        preset.setItems(ProductPreset.GENERIC, ProductPreset.SHOPIFY, ProductPreset.WOOCOMMERCE);
        preset.setItemLabelGenerator(ProposalWords::of);
        preset.setValue(ProductPreset.GENERIC);
        preset.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Div form = new Div(
                preset,
                new H2("Choose a file"),
                Words.paragraph(
                        "CSV or Excel (.xlsx), up to 50 MB and 100,000 rows. Nothing is written before you have seen what"
                                + " would change.",
                        "vt-mut"),
                new FileDrop(
                        "Choose a CSV file or an Excel workbook (.xlsx) of at most 50 MB.",
                        MOST_BYTES,
                        imports::store,
                        this::chosen,
                        ".csv",
                        ".xlsx",
                        ".txt",
                        ".gz"),
                CsvFile.link("Empty file with all columns", "products.csv", NewProductImportView::template));
        form.addClassName("vt-form");
        add(
                new PageHead("Import products")
                        .below(new Link("staff/products", "Products"), new Link(ProductImportsView.PATH, "Import")),
                ProposalWords.steps(0, ""),
                form);
    }

    private void chosen(FileId file) {
        JobId job = imports.propose(file, preset.getValue());
        Address.of(ProductImportsView.PATH + "/" + job).open();
    }

    private static void template(CsvFile file) {
        file.line(
                "product",
                "name",
                "description",
                "status",
                "sku",
                "price",
                "currency",
                "barcode",
                "weight_grams",
                "option:colour",
                "option:size");
    }

    @Override
    public String getPageTitle() {
        return desk.title("Import products");
    }
}
