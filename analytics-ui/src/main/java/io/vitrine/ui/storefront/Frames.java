package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ShopWindow;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the shop around a page. */
@ApplicationScoped
class Frames {

    private static final int HUES = 5;

    @Inject
    ShopWindow window;

    @Inject
    Hosts hosts;

    /** A page for everybody, at its one address. */
    Frame open(String title, String path, String here) {
        return frame(title, address(path), here);
    }

    /** A page for one visitor, which search engines leave out. */
    Frame own(String title, String here) {
        return frame(title, "", here);
    }

    /** The whole address of a path of the current business. */
    String address(String path) {
        return hosts.urlOf(business().slug()) + path;
    }

    static Formats formats() {
        Tenant business = business();
        return Formats.of(business.country(), business.currency(), business.zone());
    }

    static Tenant business() {
        return CurrentCall.require().business();
    }

    private Frame frame(String title, String canonical, String here) {
        Tenant business = business();
        return new Frame(
                business.name(),
                title,
                "",
                canonical,
                "",
                "",
                here,
                window.collections(),
                -1,
                "",
                Math.floorMod(business.slug().hashCode(), HUES));
    }
}
