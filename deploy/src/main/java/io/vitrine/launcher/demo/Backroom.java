package io.vitrine.launcher.demo;

import java.util.List;

/**
 * What stands behind the shop of a business.
 *
 * @param materials what is bought to be used up; never sold
 * @param suppliers by lines {@code name|days}
 */
record Backroom(
        List<Article> materials,
        List<Goods> goods,
        List<String> suppliers,
        List<Purchase> purchases,
        List<Batch> batches,
        List<Wanted> orders) {

    static Backroom of(Business business) {
        return switch (business.slug()) {
            case "velduna" -> SkinCareRoom.all();
            case "chaikatha" -> CafeRoom.all();
            default -> SolesRoom.all();
        };
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
