package io.vitrine.ui.storefront;

import java.util.List;

/**
 * A product as its page shows it.
 *
 * @param detail one line below the name
 * @param note what the price is of and whether it holds tax
 * @param kinds how the variants are told apart
 * @param rows empty when nothing can be ordered
 * @param total no amount as the shop writes it, from which a script makes others
 */
public record Offered(
        Frame frame,
        String name,
        String detail,
        Availability availability,
        String price,
        String note,
        List<Tier> tiers,
        List<Picture> pictures,
        Tile tile,
        List<String> paragraphs,
        List<Home.Fact> facts,
        List<Document> documents,
        Kinds kinds,
        List<Row> rows,
        List<Card> related,
        String total,
        boolean lakh) {

    public Offered {
        tiers = List.copyOf(tiers);
        pictures = List.copyOf(pictures);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        related = List.copyOf(related);
    }

    /** A price from so many pieces on. */
    public record Tier(String pieces, String price) {}

    /** @param width and height of the whole picture, 0 when unknown */
    public record Picture(String address, String small, String words, int width, int height) {}

    /** Something to read. */
    public record Document(String address, String title, String type) {}

    /**
     * How variants are told apart.
     *
     * @param heading such as {@code Colours and sizes}
     * @param down name of what the rows are
     * @param columns values of the second option, in a table
     */
    public record Kinds(String heading, String down, List<String> columns) {

        public Kinds {
            columns = List.copyOf(columns);
        }

        public boolean table() {
            return !columns.isEmpty();
        }
    }

    /** @param colour as a drawing can show it, or nothing */
    public record Row(String label, String colour, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A variant with the field for its quantity.
     *
     * @param variant its id, or nothing where there is no such variant
     * @param column value of the second option, in a table
     * @param label for who cannot see the table
     * @param price of one piece, where variants differ in it
     * @param prices from how many pieces on one piece costs what, for a script: {@code 1:4.9;50:4.35}
     * @param stock how many there are, in a word or two
     * @param most pieces that can be ordered
     * @param first what stands in the field at first
     */
    public record Cell(
            String variant,
            String column,
            String label,
            String price,
            String prices,
            Availability stock,
            long most,
            String first) {

        public boolean orderable() {
            return !variant.isEmpty() && most > 0;
        }
    }
}
