package io.vitrine.launcher.demo;

import static io.vitrine.launcher.demo.Storefront.block;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a demo business says of itself. Nobody is quoted: the voices of customers are for businesses that have some.
 *
 * @param branches street, city, country and telephone by the name of the location
 * @param spanish names, and after a bar descriptions, by the English name
 */
record Pitch(
        JsonObject settings, List<JsonObject> blocks, Map<String, List<String>> branches, Map<String, String> spanish) {

    static Pitch of(Business business) {
        return switch (business.slug()) {
            case "velduna" -> skinCare();
            case "chaikatha" -> cafes();
            default -> soles();
        };
    }

    private static Pitch skinCare() {
        return new Pitch(
                settings("#8A5A14", "hello@velduna.example", "+27 11 555 0100", "en"),
                List.of(
                        block(
                                "HERO",
                                "/products",
                                "en|Skin that knows the Highveld|Marula, rooibos and baobab from growers we know by name, made in small batches in Johannesburg.|See all products"),
                        block("FEATURED", "/products", "en|New on the shelf||All products"),
                        block(
                                "VALUES",
                                "",
                                "en|What we stand for|||Short lists;Every ingredient is on the pack and on the page, with what it is for.|Fair oil;We pay growers when the fruit is delivered, not when the jar is sold.|Refills;Spas refill by the litre. Homes send back five jars and get one free."),
                        block(
                                "MISSION",
                                "",
                                "en|What we are here for|To make care that fits a dry climate, with plants that grow in it.|"),
                        block(
                                "SUSTAINABILITY",
                                "",
                                "en|Water and glass|Our jars are glass, our boxes recycled board. The cleansing milk is made with *harvested rainwater*, and we publish how much.|")),
                Map.of("Cape Town showroom", List.of("22 Kloof Arcade", "Cape Town", "ZA", "+27 21 555 0122")),
                Map.of());
    }

    private static Pitch cafes() {
        Map<String, List<String>> branches = new LinkedHashMap<>();
        branches.put("Indiranagar", List.of("7 Neem Avenue", "Bengaluru", "IN", "+91 80 5550 0101"));
        branches.put("Koramangala", List.of("41 Jasmine Cross", "Bengaluru", "IN", "+91 80 5550 0102"));
        branches.put("Bandra", List.of("3 Almond Lane", "Mumbai", "IN", "+91 22 5550 0103"));
        return new Pitch(
                settings("#9A3412", "namaste@chaikatha.example", "+91 80 5550 0100", "en"),
                List.of(
                        block(
                                "HERO",
                                "/products",
                                "en|Every cup has a story|Chai boiled with the milk, coffee poured from a height, buns at ten still warm. Nine cafés, four cities.|See what is on"),
                        block("FEATURED", "/products", "en|On the counter today||Everything"),
                        block(
                                "MISSION",
                                "",
                                "en|What we are here for|A table for everybody who has ten minutes, and for those who have the whole afternoon.|"),
                        block(
                                "VISION",
                                "",
                                "en|Where we are going|A Chaikatha within a walk of every office in the south, and not one more than we can know by name.|"),
                        block(
                                "OBJECTIVES",
                                "/branches",
                                "en|What we set ourselves this year|||Steel cups;No paper for those who sit, in every café.|Shorter queues;A chai in your hand within four minutes.|Our growers;Half of the beans from farms that we visit twice a year.")),
                branches,
                Map.of());
    }

    private static Pitch soles() {
        return new Pitch(
                settings("#A6472A", "hola@suelasmarjal.example", "+34 965 55 01 00", "en", "es"),
                List.of(
                        block(
                                "HERO",
                                "/products",
                                "en|Soles that outlast the season|We mould rubber, gum and cork soles in Elche, for workshops that order forty pairs and brands that order forty thousand.|See all soles",
                                "es|Suelas que duran más que la temporada|Moldeamos suelas de caucho, goma y corcho en Elche, para talleres que piden cuarenta pares y marcas que piden cuarenta mil.|Ver todas las suelas"),
                        block(
                                "FEATURED",
                                "/products",
                                "en|Made this month||All soles",
                                "es|Hechas este mes||Todas las suelas"),
                        block(
                                "VALUES",
                                "",
                                "en|How we work|||Every lot tested;Flex, wear and slip are measured, and the results travel with the lot number.|Said before you ask;Lead times, tiers and stock stand on the page of each sole.|One pair is an order;Samples are sold at the price of the tier that you are going for.",
                                "es|Cómo trabajamos|||Cada lote, probado;Medimos flexión, desgaste y deslizamiento, y los resultados viajan con el número de lote.|Dicho antes de preguntar;Plazos, tramos y existencias están en la página de cada suela.|Un par es un pedido;Las muestras se venden al precio del tramo al que vas."),
                        block(
                                "MISSION",
                                "/branches",
                                "en|What we are here for|To make the part of the shoe nobody sees so well that nobody has to think about it.|Where we are",
                                "es|Para qué estamos|Para hacer tan bien la parte del zapato que nadie ve, que nadie tenga que pensar en ella.|Dónde estamos"),
                        block(
                                "SUSTAINABILITY",
                                "",
                                "en|What is left over|Trimmings go back into the mill. The cork comes from oaks that are peeled every nine years, and stay where they are.|",
                                "es|Lo que sobra|Los recortes vuelven al molino. El corcho es de alcornoques que se pelan cada nueve años, y siguen en su sitio.|")),
                Map.of("Elche factory", List.of("Camino del Marjal 3", "Elche", "ES", "+34 965 55 01 01")),
                Map.ofEntries(
                        Map.entry("Moulded soles", "Suelas moldeadas"),
                        Map.entry("Natural soles", "Suelas naturales"),
                        Map.entry(
                                "Trail lug sole",
                                "Suela de tacos para monte|Tacos profundos para barro y piedra suelta, y blanda en el enfranque para doblar con el pie. Se pega y se cose. El par."),
                        Map.entry(
                                "TR sole Costa",
                                "Suela TR Costa|Caucho termoplástico para el calzado de diario. Se pega y se cose. El par."),
                        Map.entry(
                                "EVA sole Brisa",
                                "Suela EVA Brisa|Ligera como el corcho y más blanda. Para calzado de verano y zapatillas. El par."),
                        Map.entry(
                                "PU sole Sierra",
                                "Suela PU Sierra|Poliuretano de dos densidades: firme por debajo, blando por encima. El par."),
                        Map.entry(
                                "Rubber sole Camino",
                                "Suela de caucho Camino|Vulcanizada, para botas que vuelven a casa andando. El par."),
                        Map.entry(
                                "Cork wedge Palmeral",
                                "Cuña de corcho Palmeral|Corcho de Extremadura, molido y prensado. El par."),
                        Map.entry(
                                "Leather sole Oficio",
                                "Suela de cuero Oficio|Curtida al roble durante diez meses y cortada a mano. El par.")));
    }

    private static JsonObject settings(String brand, String email, String phone, String... languages) {
        return Json.createObjectBuilder()
                .add("languages", Json.createArrayBuilder(List.of(languages)))
                .add("brand", brand)
                .add("email", email)
                .add("phone", phone)
                .build();
    }
}
