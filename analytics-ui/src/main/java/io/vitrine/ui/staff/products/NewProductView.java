package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes a product; pictures and the rest follow on its page. */
@Route(value = "staff/products/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class NewProductView extends Div implements HasDynamicTitle {

    private final transient SaveProduct saving;
    private final transient VariantStock stock;
    private final transient Desk desk;
    private final ProductForm form;
    private final SaveBar bar = new SaveBar("Add product", this::save);

    @Inject
    NewProductView(SaveProduct saving, Clock clock) {
        this.saving = saving;
        this.desk = Desk.current(clock);
        this.stock = saving.stock(desk);
        this.form = new ProductForm(desk, stock);
        form.addClassName("vt-after-head");
        add(
                new PageHead("Add a product")
                        .basis("Pictures, price tiers and related products follow on its page.")
                        .below(new Link(ProductsState.PATH, "Products")),
                form,
                bar);
    }

    private void save() {
        Told told = form.told();
        bar.say(told);
        told.trying(() -> {
            if (!form.readable()) {
                return;
            }
            ProductDetails product = saving.add(form);
            Address page = Address.of("staff/products/" + product.summary().id());
            saving.follow(product, form, stock, desk)
                    .map(refused -> page.with("left", "costs"))
                    .orElse(page)
                    .open();
            Saved.say("Product added");
        });
    }

    @Override
    public String getPageTitle() {
        return desk.title("Add a product");
    }
}
