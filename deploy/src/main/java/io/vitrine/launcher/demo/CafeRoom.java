package io.vitrine.launcher.demo;

import java.util.List;

/** Behind the counters of the cafés: what cups cost, and what is bought fresh. */
final class CafeRoom {

    private CafeRoom() {}

    static Backroom all() {
        return new Backroom(materials(), goods(), suppliers(), purchases(), List.of(), orders());
    }

    private static List<Article> materials() {
        return Article.parse("""
                = Assam leaf, 1 kg||For the chai. Kept dry and dark.|
                CK-R-01|420.00|46|
                = Arabica beans, green, 1 kg||From Chikmagalur, before roasting.|
                CK-R-02|610.00|80|
                = Milk, 1 l||Comes every morning.|
                CK-R-03|58.00|140|
                = Paneer, 1 kg||Comes three times a week.|
                CK-R-04|390.00|18|
                = Paper cups, sleeve of 50||For the counter.|
                CK-R-05|95.00|22|
                """);
    }

    private static List<Goods> goods() {
        return Goods.parse("""
                CK-01|21.50|-1||
                CK-02|24.00|-1||
                CK-03|46.00|-1||
                CK-04|58.50|-1||
                CK-11|38.00|-1||
                CK-12|52.00|-1||
                CK-13|74.00|-1||
                CK-14|88.00|-1||
                CK-21|29.00|-1||
                CK-22|18.50|-1||
                CK-31|245.00|60|D-01|HB-W44:60:75,HB-W46:80:90
                CK-R-01|420.00|30|D-02|
                CK-R-02|610.00|60|D-03|
                CK-R-03|58.00|150|E-01|M-1119:60:2,M-1120:80:4
                CK-R-04|390.00|20|E-02|P-1118:18:6
                CK-R-05|95.00|40|D-04|
                """);
    }

    private static List<String> suppliers() {
        return Backroom.lines("""
                Nandivara Dairy|1
                Bhadrapura Estates|8
                Kagadmitra Packaging|5
                """);
    }

    private static List<Purchase> purchases() {
        return Purchase.parse("""
                = Nandivara Dairy|RECEIVED|1|Morning delivery
                CK-R-03|60|57.00|2|M-1121|5
                = Nandivara Dairy|SENT|1|Tomorrow before seven
                CK-R-03|160|57.00|0||0
                CK-R-04|20|388.00|0||0
                = Kagadmitra Packaging|PARTLY|2|
                CK-R-05|60|94.00|0||0
                = Bhadrapura Estates|DRAFT|8|New harvest
                CK-R-02|120|605.00|0||0
                """);
    }

    private static List<Wanted> orders() {
        return Wanted.parse("""
                Meera Iyerson|meera.iyerson@mail.example|18 Temple Street|Bengaluru|KA|560038|IN|SIMULATOR|PLACED|CK-31=2,CK-22=6
                Rohan Shahane|rohan.shahane@mail.example|4 Sea Terrace|Mumbai|MH|400050|IN|SIMULATOR|PLACED|CK-31=1
                Isha Menonath|isha.menonath@mail.example|27 Lake View|Kochi|KL|682011|IN|SIMULATOR|READY|CK-31=4
                Vikram Pillaira|vikram.pillaira@mail.example|61 Banyan Road|Chennai|TN|600020|IN|SIMULATOR|SHIPPED|CK-31=2
                Office Nilgirika|pantry@nilgirika.example|2 Software Park|Bengaluru|KA|560066|IN|TRANSFER|PLACED|CK-31=24
                Anaya Gillani|anaya.gillani@mail.example|9 Charminar Lane|Hyderabad|TG|500002|IN|SIMULATOR|DELIVERED|CK-31=3
                Kabir Boseman|kabir.boseman@mail.example|15 River Side|Kolkata|WB|700019|IN|SIMULATOR|RETURNING|CK-31=2
                Leela Ranavat|leela.ranavat@mail.example|3 Palace Road|Mysuru|KA|570001|IN|SIMULATOR|CANCELLED|CK-31=1
                """);
    }
}
