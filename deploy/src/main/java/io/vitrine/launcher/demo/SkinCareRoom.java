package io.vitrine.launcher.demo;

import java.util.List;

/** Behind the shop of the skin-care business: everything has its lot, and most of it an end. */
final class SkinCareRoom {

    private SkinCareRoom() {}

    static Backroom all() {
        return new Backroom(List.of(), goods(), suppliers(), purchases(), List.of(), orders());
    }

    private static List<Goods> goods() {
        return Goods.parse("""
                VS-101|118.40|60|A-01-1|MC-2603:60:38,MC-2609:120:410
                VS-102|64.20|80|A-01-2|RC-2605:90:120,RC-2610:150:460
                VS-103|171.00|40|A-02-1|BS-2604:24:21,BS-2608:40:300
                VS-104|92.50|90|B-01-1|SL-2607:310:540
                VS-105|41.80|120|B-01-2|HB-2606:170:210,HB-2610:250:560
                VS-106|98.70|30|B-02-1|KM-2602:4:64
                VS-107|52.30|40|B-02-2|
                VS-201|980.00|4|C-01-1|MC-2609-L:12:410
                VS-202|236.00|20|C-01-2|
                """);
    }

    private static List<String> suppliers() {
        return Backroom.lines("""
                Marulagold Oils|12
                Bottelary Glass and Caps|9
                Honeyveld Apiaries|6
                """);
    }

    private static List<Purchase> purchases() {
        return Purchase.parse("""
                = Marulagold Oils|RECEIVED|2|Bottled in October
                VS-102|120|63.50|6|RC-2611|490
                = Marulagold Oils|SENT|4|Before the December rush
                VS-101|240|117.00|0||0
                VS-103|120|169.50|0||0
                = Honeyveld Apiaries|PARTLY|3|
                VS-105|300|40.90|0|HB-2611|600
                = Bottelary Glass and Caps|SENT|6|Empty mist bottles, filled at theirs
                VS-107|200|51.10|0||0
                = Honeyveld Apiaries|DRAFT|9|For the gift boxes of December
                VS-202|60|229.00|0||0
                """);
    }

    private static List<Wanted> orders() {
        return Wanted.parse("""
                Lerato Sithebane|lerato.sithebane@mail.example|9 Protea Close|Johannesburg||2196|ZA|SIMULATOR|PLACED|VS-101=1,VS-105=2
                Johan Vanderlee|johan.vanderlee@mail.example|31 Harbour Rise|Cape Town||8001|ZA|SIMULATOR|PLACED|VS-102=3
                Anika Petersby|anika.petersby@mail.example|5 Milkwood Street|Durban||4001|ZA|SIMULATOR|READY|VS-103=1,VS-104=2
                Kagiso Mokwena|kagiso.mokwena@mail.example|77 Acacia Road|Pretoria||0083|ZA|SIMULATOR|PARTLY|VS-105=4,VS-201=2
                Mia Jacobean|mia.jacobean@mail.example|2 Lighthouse Walk|Gqeberha||6001|ZA|SIMULATOR|SHIPPED|VS-202=2
                Zanele Khumara|zanele.khumara@mail.example|18 Jacaranda Avenue|Bloemfontein||9301|ZA|SIMULATOR|DELIVERED|VS-104=1,VS-105=1
                Spa Fynbosrand|bookings@fynbosrand.example|1 Spring Farm|Stellenbosch||7600|ZA|TRANSFER|PLACED|VS-201=3
                Tumelo Nkosana|tumelo.nkosana@mail.example|44 Karee Lane|Polokwane||0699|ZA|SIMULATOR|RETURNING|VS-102=2,VS-105=1
                Riaan Bothaville|riaan.bothaville@mail.example|12 Kloof View|George||6529|ZA|SIMULATOR|CANCELLED|VS-103=1
                """);
    }
}
