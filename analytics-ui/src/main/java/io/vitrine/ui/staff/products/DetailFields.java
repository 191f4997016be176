package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.ui.kit.Told;
import java.util.Optional;

/** What a product is called and what is said of it. */
final class DetailFields extends Div {

    final TextField name = new TextField("Name");
    final TextField slug = new TextField("Address");
    final TextField reference = new TextField("Reference (optional)");
    final TextArea description = new TextArea("Description");

    DetailFields() {
        addClassName("vt-fields");
        getStyle().setMaxWidth("none");
        name.setMaxLength(200);
        slug.setMaxLength(120);
        slug.setPrefixComponent(new com.vaadin.flow.component.html.Span("/products/"));
        slug.setHelperText("Made from the name while it is empty. Links to the old address end when it changes.");
        reference.setHelperText("The maker's or the house's own code");
        description.setMinHeight("160px");
        description.setHelperText("A blank line begins a new paragraph");
        name.setWidthFull();
        slug.setWidthFull();
        reference.setWidthFull();
        description.setWidthFull();
        add(name, slug, description, reference);
    }

    void show(ProductDetails product) {
        name.setValue(product.summary().name());
        slug.setValue(product.summary().slug());
        reference.setValue(product.reference().orElse(""));
        description.setValue(product.description());
    }

    Optional<String> address() {
        return filled(slug);
    }

    Optional<String> code() {
        return filled(reference);
    }

    static Optional<String> filled(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    void tell(Told told) {
        told.at("name", name).at("slug", slug).at("reference", reference).at("description", description);
    }
}
