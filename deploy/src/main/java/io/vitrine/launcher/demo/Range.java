package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the demo businesses offer in their shops. What their orders name by a SKU is there under the same SKU. */
final class Range {

    private Range() {}

    static List<Article> of(Business business) {
        return switch (business.slug()) {
            case "velduna" -> skinCare();
            case "chaikatha" -> cafes();
            default -> Stream.concat(soles().stream(), Stream.of(trail())).toList();
        };
    }

    private static List<Article> skinCare() {
        return Article.parse("""
                = Marula day cream|Face|Light cream for every day. Marula oil keeps it soft through a dry Highveld winter.|skin=Dry,base=Marula
                VS-101|289.00|180|
                = Rooibos cleansing milk|Face|Takes off the day without pulling at the skin. Rooibos and oats.|skin=Sensitive,base=Rooibos
                VS-102|179.00|240|
                = Baobab night serum|Face|Four drops before bed. Cold-pressed baobab, nothing added.|skin=Dry,base=Baobab
                VS-103|429.00|64|
                = Aloe sun lotion|Sun and body|Sun protection factor 50, for the beach and the stadium. Shake before use.|skin=Sensitive,base=Aloe
                VS-104|239.00|310|
                = Honeybush hand balm|Sun and body|For hands that wash often. Sinks in before you pick up the phone.|skin=Dry,base=Honeybush
                VS-105|119.00|420|
                = Kalahari melon body oil|Sun and body|After the shower, on damp skin. Smells of very little.|skin=Dry,base=Kalahari melon
                VS-106|265.00|4|
                = Buchu face mist|Face|Cool, green and gone in a minute. Keep one in the fridge.|skin=Every skin,base=Buchu
                VS-107|149.00|0|
                = Spa refill, day cream|For spas and gifts|Marula day cream by the litre, for treatment rooms.|skin=Dry,base=Marula
                VS-201|2450.00|12|
                = Gift box Highveld|For spas and gifts|Day cream, hand balm and face mist in a box of recycled board.|skin=Every skin,base=Marula
                VS-202|649.00|35|
                """);
    }

    private static List<Article> cafes() {
        return Article.parse("""
                = Masala chai|Cups|Assam leaf, ginger, cardamom and clove, boiled with the milk.|contains=Milk|996331/REDUCED
                CK-01|90.00|-1|
                = Filter coffee|Cups|Dark decoction, hot milk, poured from a height.|contains=Milk|996331/REDUCED
                CK-02|110.00|-1|
                = Cold brew|Cups|Eighteen hours in the cold room, from Chikmagalur beans.|contains=Nothing to declare|996331/REDUCED
                CK-03|190.00|-1|
                = Saffron latte|Cups|Kashmiri saffron, a little jaggery, much milk.|contains=Milk|996331/REDUCED
                CK-04|210.00|-1|
                = Vada pav|Plates|The Bandra one: garlic chutney, fried chilli.|contains=Gluten|996331/REDUCED
                CK-11|120.00|-1|
                = Masala dosa|Plates|Crisp to the edge, with potato, sambar and two chutneys.|contains=Nothing to declare|996331/REDUCED
                CK-12|180.00|-1|
                = Paneer roll|Plates|Paneer from the tawa in a flaky paratha.|contains=Milk and gluten|996331/REDUCED
                CK-13|220.00|-1|
                = Millet salad|Plates|Foxtail millet, roasted pumpkin, peanuts, lime.|contains=Nuts|996331/REDUCED
                CK-14|260.00|-1|
                = Cardamom bun|From the oven|Baked at six, mostly gone at ten.|contains=Gluten and milk|996331/REDUCED
                CK-21|95.00|-1|
                = Jaggery cookie|From the oven|Short, dark and salted.|contains=Gluten and milk|996331/REDUCED
                CK-22|70.00|-1|
                = House blend beans|To take home|Chikmagalur and Araku, medium roast. 250 g, whole beans.|contains=Nothing to declare|09012190/REDUCED
                CK-31|480.00|140|
                """);
    }

    private static List<Article> soles() {
        return Article.parse("""
                = TR sole Costa|Moulded soles|Thermoplastic rubber for everyday shoes. Cements and stitches. A pair.|material=TR rubber
                SM-TR-36|3.85|2400|size=36-41,colour=Black
                SM-TR-42|4.10|1900|size=42-46,colour=Black
                SM-TR-36-G|3.95|860|size=36-41,colour=Gum
                SM-TR-42-G|4.20|0|size=42-46,colour=Gum
                = EVA sole Brisa|Moulded soles|Light as cork and softer. For summer shoes and slippers. A pair.|material=EVA
                SM-EV-36|2.95|3100|size=36-41,colour=White
                SM-EV-42|3.20|2600|size=42-46,colour=White
                SM-EV-36-B|2.95|1200|size=36-41,colour=Black
                SM-EV-42-B|3.20|5|size=42-46,colour=Black
                = PU sole Sierra|Moulded soles|Two densities of polyurethane: firm below, soft above. A pair.|material=PU
                SM-PU-39|5.60|700|
                = Rubber sole Camino|Moulded soles|Vulcanised, for boots that walk home. A pair.|material=Rubber
                SM-RB-40|6.75|520|
                = Cork wedge Palmeral|Natural soles|Cork from Extremadura, ground and pressed. A pair.|material=Cork
                SM-CK-38|7.90|260|
                = Leather sole Oficio|Natural soles|Oak-tanned for ten months, cut by hand. A pair.|material=Leather
                SM-LE-41|11.40|90|
                """);
    }

    /** One in three colours and eight sizes, each with its stock. */
    private static Article trail() {
        Article trail = Article.parse("""
                = Trail lug sole|Moulded soles|Deep lugs for mud and loose stone, soft enough at the waist to bend with the foot. Cements and stitches. A pair.|material=TR rubber,lug=9 mm
                """).get(0);
        List<String> colours = List.of("Black", "Gum", "Sand");
        for (String colour : colours) {
            for (int size = 38; size <= 45; size++) {
                int stock = colour.equals("Black") && size == 45 ? 0 : (size * 37 + colours.indexOf(colour) * 5) % 300;
                Map<String, String> options = new LinkedHashMap<>();
                options.put("colour", colour);
                options.put("size", Integer.toString(size));
                trail.kinds()
                        .add(new Article.Kind(
                                "SM-TL-" + size + "-" + colour.charAt(0), new BigDecimal("4.90"), stock, options));
            }
        }
        return trail;
    }
}
