package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.html.Div;
import io.vitrine.ui.kit.Segments;

/** The parts of how the shop presents itself. */
final class StorefrontTabs extends Div {

    StorefrontTabs(String shown) {
        addClassName("vt-after-head");
        add(new Segments("Parts of the storefront")
                .option("First page", FirstPageView.PATH, shown.equals(FirstPageView.PATH))
                .option("Look and languages", LookView.PATH, shown.equals(LookView.PATH))
                .option("Translations", WordingView.PATH, shown.equals(WordingView.PATH))
                .option("Branches", BranchesView.PATH, shown.equals(BranchesView.PATH)));
    }
}
