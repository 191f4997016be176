package io.vitrine.ui.storefront;

import java.util.Optional;

/**
 * The picture of a product as a neutral tile; a drawn shape where there is none.
 *
 * @param address of the picture, or nothing
 * @param shape which drawing
 * @param letter the product's first
 */
public record Tile(String address, int shape, String letter) {

    private static final int SHAPES = 5;

    static Tile of(Optional<String> picture, String slug, String name) {
        return new Tile(
                picture.map(Tile::media).orElse(""),
                Math.floorMod(slug.hashCode(), SHAPES),
                name.substring(0, name.offsetByCodePoints(0, 1)));
    }

    /** Where content of this hash is. */
    static String media(String hash) {
        return "/media/" + hash;
    }

    public boolean drawn() {
        return address.isEmpty();
    }
}
