package io.vitrine.launcher.demo;

import java.util.List;

/** Behind the shop of the sole maker: granulate and boards become soles, batch by batch, and every batch is checked. */
final class SolesRoom {

    private SolesRoom() {}

    static Backroom all() {
        return new Backroom(materials(), goods(), suppliers(), purchases(), batches(), orders());
    }

    private static List<Article> materials() {
        return Article.parse("""
                = TR granulate, kg||Thermoplastic rubber for the presses.|
                SM-M-TR|2.35|1800|
                = EVA sheet, m2||12 mm, for cutting.|
                SM-M-EV|6.40|420|
                = Cork granulate, kg||Ground, from Extremadura.|
                SM-M-CK|4.80|160|
                = Leather bend, kg||Oak-tanned.|
                SM-M-LE|19.50|55|
                """);
    }

    private static List<Goods> goods() {
        return Goods.parse("""
                SM-TR-36|1.62|900|A-01|TR-4401:1500:0,TR-4502:900:0
                SM-TR-42|1.74|900|A-02|
                SM-TR-36-G|1.66|500|A-03|
                SM-TR-42-G|1.78|400|A-04|
                SM-EV-36|1.18|1000|B-01|
                SM-EV-42|1.27|1000|B-02|
                SM-EV-36-B|1.18|600|B-03|
                SM-EV-42-B|1.27|600|B-04|
                SM-PU-39|2.48|300|C-01|
                SM-RB-40|3.05|250|C-02|
                SM-CK-38|3.40|120|D-01|CK-4403:260:0
                SM-LE-41|5.90|60|D-02|
                SM-M-TR|2.35|1500|R-01|
                SM-M-EV|6.40|300|R-02|
                SM-M-CK|4.80|200|R-03|
                SM-M-LE|19.50|40|R-04|
                """);
    }

    private static List<String> suppliers() {
        return Backroom.lines("""
                Polímeros Albufereta|10
                Corchos Dehesilla|14
                Curtidos Rambleta|21
                """);
    }

    private static List<Purchase> purchases() {
        return Purchase.parse("""
                = Polímeros Albufereta|RECEIVED|1|
                SM-M-TR|1200|2.31|25||0
                = Corchos Dehesilla|SENT|5|First of three deliveries
                SM-M-CK|400|4.75|0||0
                = Curtidos Rambleta|PARTLY|7|
                SM-M-LE|80|19.20|0||0
                = Polímeros Albufereta|DRAFT|10|For the spring season
                SM-M-EV|500|6.30|0||0
                """);
    }

    private static List<Batch> batches() {
        return Batch.parse("""
                SM-TR-36|600|TR-4701|SM-M-TR=390|PASSED|Hardness 62 Shore A, colour even
                SM-CK-38|80|CK-4702|SM-M-CK=36|FAILED|Crumbles at the heel: binder too cold
                SM-TR-36|400|TR-4703|SM-M-TR=262||
                """);
    }

    private static List<Wanted> orders() {
        return Wanted.parse("""
                Calzados Benissol|compras@benissol.example|Calle del Puerto 8|Alicante||03001|ES|SIMULATOR|PLACED|SM-TR-36=240,SM-TR-42=180
                Talleres Montgoreta|pedidos@montgoreta.example|Avenida del Sol 21|Valencia||46002|ES|SIMULATOR|PRODUCED|SM-CK-38=60
                Hormas Riomarzo|compras@riomarzo.example|Rua das Flores 5|Porto||4000-101|PT|SIMULATOR|READY|SM-PU-39=120
                Zapatería Sotovera|tienda@sotovera.example|Plaza Mayor 2|Salamanca||37001|ES|SIMULATOR|PARTLY|SM-RB-40=40,SM-LE-41=24
                Cueros Valdecierzo|pedidos@valdecierzo.example|Paseo de la Ribera 14|Zaragoza||50001|ES|SIMULATOR|SHIPPED|SM-EV-36=300
                Artesanía Peñablanca|taller@penablanca.example|Calle Alta 3|Granada||18001|ES|SIMULATOR|DELIVERED|SM-EV-42=200
                Manufacturas Puertolargo|compras@puertolargo.example|Muelle Norte 40|Vigo||36201|ES|TRANSFER|PLACED|SM-TR-36=600,SM-EV-36=600
                Pieles Almendral|tienda@almendral.example|Calle Nueva 11|Murcia||30001|ES|SIMULATOR|RETURNING|SM-PU-39=36
                Calzados Sotovera|compras@sotovera.example|Plaza Mayor 9|Salamanca||37001|ES|SIMULATOR|CANCELLED|SM-TR-42=60
                """);
    }
}
