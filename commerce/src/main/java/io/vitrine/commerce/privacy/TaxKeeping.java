package io.vitrine.commerce.privacy;

/**
 * For how long the law of a country wants documents of sales kept.
 *
 * @param words the law, as a receipt names it
 */
record TaxKeeping(String words, int years) {

    static TaxKeeping of(String country) {
        return switch (country) {
            case "ZA" -> new TaxKeeping("Tax Administration Act 28 of 2011, section 29", 5);
            case "IN" -> new TaxKeeping("Companies Act 2013, section 128, and CGST Act 2017, section 36", 8);
            case "ES" -> new TaxKeeping("Código de Comercio, article 30", 6);
            case "DE" -> new TaxKeeping("Umsatzsteuergesetz, section 14b", 8);
            default -> new TaxKeeping("the tax law of the seller's country, taken as ten years", 10);
        };
    }
}
