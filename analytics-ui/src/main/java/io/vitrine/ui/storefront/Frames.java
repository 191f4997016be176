package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ShopWindow;
import io.vitrine.commerce.content.SocialSite;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSetting;
import io.vitrine.commerce.content.Translations;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts the shop around a page. */
@ApplicationScoped
class Frames {

    private static final int HUES = 5;

    @Inject
    ShopWindow window;

    @Inject
    Translations translations;

    @Inject
    Hosts hosts;

    /** A page for everybody, at its one address. */
    Frame open(String title, String path, String here) {
        return frame(title, path, address(Say.to(path)), here);
    }

    /** A page for one visitor, which search engines leave out. */
    Frame own(String title, String here) {
        return frame(title, here.startsWith("/") ? here : "/", "", here);
    }

    /** The whole address of a path of the current business. */
    String address(String path) {
        return hosts.urlOf(business().slug()) + path;
    }

    /** What the shop is called. */
    static String shop() {
        return Visit.current().setting().name().orElseGet(() -> business().name());
    }

    static Formats formats() {
        Tenant business = business();
        return Formats.of(business.country(), business.currency(), business.zone());
    }

    static Tenant business() {
        return CurrentCall.require().business();
    }

    private Frame frame(String title, String path, String canonical, String here) {
        return new Frame(shop(), title, "", canonical, "", "", here, collections(), -1, "", look(path));
    }

    /** The collections under their names in the language of the page. */
    List<NamedSlug> collections() {
        List<NamedSlug> all = window.collections();
        if (Visit.current().first() || all.isEmpty()) {
            return all;
        }
        Map<UUID, Translations.Words> names =
                translations.collections(Visit.current().language());
        return all.stream()
                .map(one -> new NamedSlug(
                        one.id(),
                        one.slug(),
                        Optional.ofNullable(names.get(one.id()))
                                .map(Translations.Words::name)
                                .orElse(one.name())))
                .toList();
    }

    private Look look(String path) {
        Visit visit = Visit.current();
        StoreSetting setting = visit.setting();
        return new Look(
                setting.logo().map(Tile::media).orElse(""),
                setting.brand().map(brand -> "/brand.css?" + brand.substring(1)).orElse(""),
                Math.floorMod(business().slug().hashCode(), HUES),
                Say.to("/"),
                visit.languages().stream()
                        .map(code -> new Look.Tongue(
                                code,
                                StoreLanguages.name(code),
                                visit.path(path, code),
                                address(visit.path(path, code)),
                                code.equals(visit.language())))
                        .toList(),
                setting.social().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Frames::site)
                        .toList());
    }

    private static Look.Site site(Map.Entry<SocialSite, String> site) {
        return new Look.Site(site.getKey().label(), site.getValue());
    }
}
