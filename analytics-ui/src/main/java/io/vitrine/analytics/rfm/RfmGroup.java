package io.vitrine.analytics.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The eleven groups, from the best to those that have hardly begun. */
public enum RfmGroup {
    CHAMPIONS("Champions", "Bought lately, come often and bring the most", "Thank them; show them what is new first"),
    LOYAL("Loyal", "Come often or bring much, and were here not long ago", "Keep them: a reward, an invitation"),
    ACTIVE(
            "Active",
            "Bought lately, with middling number and worth of orders",
            "Show them what goes with what they have"),
    NEW("New", "Their one small order is very recent", "Make the second order easy"),
    PROMISING("Promising", "Bought lately, few and small orders so far", "Help them find more"),
    NEEDS_ATTENTION(
            "Needs attention", "Middling in everything, and no longer recent", "A reason to come back this month"),
    AT_RISK(
            "At risk",
            "Among the best by number and worth, and silent for long",
            "Write in person; ask what went wrong"),
    PREVIOUSLY_LOYAL(
            "Previously loyal", "Came often or brought much, and are silent", "Win them back with what they bought"),
    ALMOST_LOST("Almost lost", "Silent, with a few orders behind them", "One good offer, then let them rest"),
    DORMANT("Dormant", "Silent for long, few and small orders", "Do not spend money here"),
    PROSPECTS("Prospects", "A first small step a while ago", "Remind them once of what they looked for");

    private static final int SCORES = 5;
    private static final int BEST = 9;
    private static final int STRONG = 7;
    private static final int MIDDLING = 5;
    private static final RfmGroup[] BY_CELL = cells();

    private final String label;
    private final String meaning;
    private final String advice;

    RfmGroup(String label, String meaning, String advice) {
        this.label = label;
        this.meaning = meaning;
        this.advice = advice;
    }

    /** The group of a customer with these scores, each from 1 to 5. */
    public static RfmGroup of(int recency, int frequency, int money) {
        return BY_CELL[cell(recency, frequency, money)];
    }

    /** A group by its {@link #key()}. */
    public static Optional<RfmGroup> find(String key) {
        return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
    }

    /** The number of a combination of scores, from 0 to 124. */
    static int cell(int recency, int frequency, int money) {
        return ((recency - 1) * SCORES + frequency - 1) * SCORES + money - 1;
    }

    /** The combinations that belong to the group. */
    List<Integer> ownCells() {
        return IntStream.range(0, BY_CELL.length)
                .filter(cell -> BY_CELL[cell] == this)
                .boxed()
                .toList();
    }

    /** As addresses name it: {@code needs-attention}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Who is in it. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    private static RfmGroup[] cells() {
        RfmGroup[] cells = new RfmGroup[SCORES * SCORES * SCORES];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = rule(cell / SCORES / SCORES + 1, cell / SCORES % SCORES + 1, cell % SCORES + 1);
        }
        return cells;
    }

    /** The rule behind the table: recency first, then frequency and money together, from 2 to 10. */
    private static RfmGroup rule(int recency, int frequency, int money) {
        int worth = frequency + money;
        return switch (recency) {
            case 5 ->
                worth >= BEST ? CHAMPIONS : worth >= STRONG ? LOYAL : recent(worth, frequency == 1 ? NEW : PROMISING);
            case 4 -> worth >= BEST ? CHAMPIONS : worth >= STRONG ? LOYAL : recent(worth, PROMISING);
            case 3 -> worth >= BEST - 1 ? LOYAL : worth >= MIDDLING ? NEEDS_ATTENTION : PROSPECTS;
            case 2 -> silent(worth, MIDDLING - 1);
            default -> silent(worth, MIDDLING);
        };
    }

    private static RfmGroup recent(int worth, RfmGroup small) {
        return worth >= MIDDLING ? ACTIVE : small;
    }

    private static RfmGroup silent(int worth, int few) {
        if (worth >= BEST) {
            return AT_RISK;
        }
        return worth >= STRONG ? PREVIOUSLY_LOYAL : worth >= few ? ALMOST_LOST : DORMANT;
    }
}
