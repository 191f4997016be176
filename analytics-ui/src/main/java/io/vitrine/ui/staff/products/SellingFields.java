package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.TaxCategory;
import io.vitrine.ui.kit.Told;
import java.util.Optional;

/** Whether a product is sold, how it is had, and how it is taxed. */
final class SellingFields extends Div {

    final Select<ProductStatus> status = new Select<>();
    final Select<TaxCategory> tax = new Select<>();
    final TextField taxCode = new TextField("Tax code (optional)");
    final Checkbox madeToOrder = new Checkbox("Made to order when none is there");
    final IntegerField leadDays = new IntegerField("Days until it is made (optional)");

    SellingFields() {
        addClassName("vt-fields");
        status.setLabel("Status");
        status.setItems(ProductStatus.values());
        status.setItemLabelGenerator(ProductWords::of);
        status.setValue(ProductStatus.DRAFT);
        status.setHelperText("A draft is seen by the staff only");
        tax.setLabel("Tax");
        tax.setItems(TaxCategory.values());
        tax.setItemLabelGenerator(ProductWords::of);
        tax.setValue(TaxCategory.STANDARD);
        taxCode.setHelperText("Such as an HSN code, for the invoice");
        status.setWidthFull();
        tax.setWidthFull();
        taxCode.setWidthFull();
        leadDays.setWidthFull();
        add(status, tax, taxCode, madeToOrder, leadDays);
    }

    void show(ProductDetails product) {
        status.setValue(product.summary().status());
        tax.setValue(product.taxCategory());
        taxCode.setValue(product.taxCode().orElse(""));
        madeToOrder.setValue(product.madeToOrder());
        product.leadDays().ifPresent(leadDays::setValue);
    }

    Optional<String> code() {
        return DetailFields.filled(taxCode);
    }

    Optional<Integer> days() {
        return Optional.ofNullable(leadDays.getValue());
    }

    void tell(Told told) {
        told.at("status", status).at("taxCategory", tax).at("taxCode", taxCode).at("leadDays", leadDays);
    }
}
