package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.content.SocialSite;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSetting;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the shop presents itself, as JSON. */
final class SettingJson {

    private SettingJson() {}

    static JsonObject write(StoreSetting setting) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("languages", Json.createArrayBuilder(setting.languages().codes()));
        setting.name().ifPresent(name -> json.add("name", name));
        setting.brand().ifPresent(brand -> json.add("brand", brand));
        setting.logo().ifPresent(logo -> json.add("logo", logo));
        setting.email().ifPresent(email -> json.add("email", email));
        setting.phone().ifPresent(phone -> json.add("phone", phone));
        JsonObjectBuilder social = Json.createObjectBuilder();
        new TreeMap<>(setting.social()).forEach((site, address) -> social.add(site.code(), address));
        return json.add("social", social).build();
    }

    static StoreSetting read(JsonBody json) {
        return new StoreSetting(
                new StoreLanguages(json.texts("languages")
                        .orElseThrow(() -> json.wrong("languages", "Name at least one, such as en."))),
                json.optional("name"),
                json.optional("brand").map(brand -> brand.toUpperCase(Locale.ROOT)),
                json.optional("logo"),
                json.optional("email"),
                json.optional("phone"),
                social(json));
    }

    private static Map<SocialSite, String> social(JsonBody json) {
        Map<SocialSite, String> sites = new EnumMap<>(SocialSite.class);
        json.pairs("social")
                .forEach((code, address) -> sites.put(
                        Arrays.stream(SocialSite.values())
                                .filter(site -> site.code().equals(code))
                                .findFirst()
                                .orElseThrow(() -> json.wrong(
                                        "social." + code,
                                        "Use one of "
                                                + Arrays.stream(SocialSite.values())
                                                        .map(SocialSite::code)
                                                        .toList()
                                                + ".")),
                        address));
        return sites;
    }
}
