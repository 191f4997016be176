package io.vitrine.commerce.promotion;

/**
 * Why a code does not hold for a cart.
 *
 * @param code for programs, such as {@code minimum}
 * @param words for people
 */
public record CodeRefusal(String code, String words) {

    static CodeRefusal unknown() {
        return new CodeRefusal("unknown", "There is no such code.");
    }

    static CodeRefusal early() {
        return new CodeRefusal("not_yet", "The code does not hold yet.");
    }

    static CodeRefusal over() {
        return new CodeRefusal("over", "The code has ended.");
    }

    static CodeRefusal spent() {
        return new CodeRefusal("used_up", "The code has been used as often as it may be.");
    }

    static CodeRefusal again() {
        return new CodeRefusal("used_before", "The code cannot be used again with this e-mail address.");
    }

    static CodeRefusal others() {
        return new CodeRefusal("customer_group", "The code is for certain customers: sign in to use it.");
    }

    static CodeRefusal otherGoods() {
        return new CodeRefusal("other_goods", "The code is for other products than those in the cart.");
    }

    static CodeRefusal minimum(String worth) {
        return new CodeRefusal("minimum", "The code holds from " + worth + " on, for the goods that it is for.");
    }

    static CodeRefusal better(String name) {
        return new CodeRefusal(
                "not_combinable", "\u201c" + name + "\u201d takes off more, and the two do not go together.");
    }
}
