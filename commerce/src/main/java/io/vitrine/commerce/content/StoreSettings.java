package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.CatalogueRefused;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** How the shop presents itself: languages, name, colour, logo, how to reach it. Everybody may see it. */
@ApplicationScoped
public class StoreSettings {

    @Inject
    SettingRows rows;

    @Inject
    Media media;

    @Inject
    Audit audit;

    /** As it stands. */
    @Transactional
    public Presence current() {
        return rows.find();
    }

    /**
     * Changes how the shop presents itself.
     *
     * @param seen the version that the caller has seen, absent when that does not matter
     * @throws Problem 412 when somebody else has changed it since, 422
     */
    @Transactional
    public Presence change(Optional<Integer> seen, UnaryOperator<StoreSetting> change) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        int version = rows.lock();
        if (seen.filter(known -> known != version).isPresent()) {
            throw CatalogueRefused.changedMeanwhile();
        }
        Presence before = rows.find();
        StoreSetting wanted = change.apply(before.setting());
        if (wanted.logo().filter(logo -> !media.holds(logo)).isPresent()) {
            throw Problem.invalid("logo", "Send the picture first and name it by its sha256.");
        }
        rows.write(wanted);
        audit.record(new AuditEntry(
                "store.changed",
                "store",
                "shop",
                Optional.of(facts(before.setting())),
                Optional.of(facts(wanted)),
                Optional.empty()));
        return rows.find();
    }

    private static Map<String, String> facts(StoreSetting setting) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("languages", String.join(" ", setting.languages().codes()));
        setting.name().ifPresent(name -> facts.put("name", name));
        setting.brand().ifPresent(brand -> facts.put("brand", brand));
        setting.logo().ifPresent(logo -> facts.put("logo", logo));
        facts.put(
                "social",
                String.join(
                        " ",
                        setting.social().keySet().stream()
                                .map(SocialSite::code)
                                .sorted()
                                .toList()));
        return facts;
    }
}
