package io.vitrine.launcher.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The three businesses of the demo. Their names, people and addresses are invented. */
final class Businesses {

    private Businesses() {}

    static List<Business> all() {
        return List.of(skinCare(), cafes(), soles());
    }

    static Business skinCare() {
        return new Business(
                "velduna",
                "Velduna Skin",
                "VD",
                "ZA",
                "ZAR",
                ZoneId.of("Africa/Johannesburg"),
                new Business.Owner("Nomsa Dlakude", "nomsa@velduna.example", "demo-sunbird-over-the-karoo"),
                lines("""
                        Johannesburg warehouse|WAREHOUSE|WHOLESALE|9
                        Cape Town showroom|SHOP|RETAIL|8
                        Online shop|ONLINE|ONLINE|14""", Place::parse),
                lines("""
                        VS-101|Marula day cream 50 ml|289.00|9
                        VS-102|Rooibos cleansing milk 200 ml|179.00|8
                        VS-103|Baobab night serum 30 ml|429.00|5
                        VS-104|Aloe sun lotion SPF 50 150 ml|239.00|7
                        VS-105|Honeybush hand balm 75 ml|119.00|10
                        VS-106|Kalahari melon body oil 100 ml|265.00|5
                        VS-107|Buchu face mist 100 ml|149.00|6
                        VS-201|Spa refill, day cream 1 l|2450.00|1
                        VS-202|Gift box Highveld|649.00|3""", Product::parse),
                new Rhythm(
                        List.of(110, 105, 100, 105, 125, 90, 65),
                        hours("8 9 9 10 10 11 12 13 14 15 16 19 20 20 21"),
                        4,
                        6,
                        12,
                        18,
                        3),
                words("ZA ZA ZA ZA ZA ZA ZA BW NA MZ"),
                words("Thandi Sipho Lerato Johan Ayesha Pieter Zanele Kagiso Anika Bongani Mia Tumelo Riaan Naledi"),
                words(
                        "Mokwena Vanderlee Nkosana Petersby Dlangamandla Jacobean Sithebane Bothaville Maharajh Khumara"));
    }

    static Business cafes() {
        return new Business(
                "chaikatha",
                "Chaikatha Cafés",
                "CK",
                "IN",
                "INR",
                ZoneId.of("Asia/Kolkata"),
                new Business.Owner("Arjun Ranavat", "arjun@chaikatha.example", "demo-cardamom-before-the-monsoon"),
                lines("""
                        Indiranagar|BRANCH|RETAIL|21
                        Koramangala|BRANCH|RETAIL|19
                        Jayanagar|BRANCH|RETAIL|14
                        Malleshwaram|BRANCH|RETAIL|12
                        Bandra|BRANCH|RETAIL|23
                        Powai|BRANCH|RETAIL|13
                        Banjara Hills|BRANCH|RETAIL|16
                        Adyar|BRANCH|RETAIL|11
                        Koregaon Park|BRANCH|RETAIL|9""", Place::parse),
                lines("""
                        CK-01|Masala chai|90.00|20
                        CK-02|Filter coffee|110.00|18
                        CK-03|Cold brew|190.00|8
                        CK-04|Saffron latte|210.00|6
                        CK-11|Vada pav|120.00|9
                        CK-12|Masala dosa|180.00|9
                        CK-13|Paneer roll|220.00|7
                        CK-14|Millet salad|260.00|4
                        CK-21|Cardamom bun|95.00|8
                        CK-22|Jaggery cookie|70.00|7
                        CK-31|House blend beans 250 g|480.00|2""", Product::parse),
                new Rhythm(
                        List.of(92, 90, 95, 98, 110, 130, 120),
                        hours("8 8 9 9 10 11 12 13 13 14 16 17 17 18 18 19 20"),
                        4,
                        3,
                        55,
                        9,
                        1),
                words("IN"),
                words("Aarav Diya Kabir Meera Rohan Sana Vikram Isha Neel Tara Dev Anaya Kiran Zoya Farhan Leela"),
                words("Ranavat Iyerson Kulkarnia Menonath Shahane Boseman Pillaira Chaturveda Dsouzane Gillani"));
    }

    static Business soles() {
        return new Business(
                "suelasmarjal",
                "Suelas Marjal",
                "SM",
                "ES",
                "EUR",
                ZoneId.of("Europe/Madrid"),
                new Business.Owner("Lucía Ferreral", "lucia@suelasmarjal.example", "demo-almond-trees-in-february"),
                lines("""
                        Elche factory|PRODUCTION|WHOLESALE|7
                        Central warehouse|WAREHOUSE|WHOLESALE|9
                        Online shop|ONLINE|ONLINE|6""", Place::parse),
                lines("""
                        SM-TR-36|TR sole Costa, sizes 36-41, pair|3.85|9
                        SM-TR-42|TR sole Costa, sizes 42-46, pair|4.10|9
                        SM-EV-36|EVA sole Brisa, sizes 36-41, pair|2.95|8
                        SM-EV-42|EVA sole Brisa, sizes 42-46, pair|3.20|8
                        SM-PU-39|PU sole Sierra, pair|5.60|6
                        SM-RB-40|Rubber sole Camino, pair|6.75|5
                        SM-CK-38|Cork wedge Palmeral, pair|7.90|4
                        SM-LE-41|Leather sole Oficio, pair|11.40|2""", Product::parse),
                new Rhythm(
                        List.of(125, 120, 115, 115, 100, 25, 15),
                        hours("8 9 9 10 10 11 11 12 13 15 16 16 17 18 21"),
                        5,
                        240,
                        6,
                        22,
                        2),
                words("ES ES ES ES ES PT FR IT MX MA"),
                words("Calzados Talleres Zapatería Hormas Cueros Manufacturas Artesanía Pieles"),
                words("Almendral Benissol Montgoreta Valdecierzo Puertolargo Sotovera Riomarzo Peñablanca"));
    }

    private static <T> List<T> lines(String text, Function<String, T> parse) {
        return text.lines().map(parse).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static List<Integer> hours(String text) {
        return words(text).stream().map(Integer::valueOf).toList();
    }
}
