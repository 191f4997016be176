package io.vitrine.commerce.promotion;

import io.vitrine.core.problem.Problem;

/** Why a promotion does not become what is asked. */
final class PromotionRefused {

    private PromotionRefused() {}

    static Problem unknown() {
        return Problem.notFound("promotion");
    }

    static Problem ended() {
        return Problem.of(409, "promotion_ended", "It has ended", "Make a new one.");
    }

    static Problem used() {
        return Problem.of(
                409, "promotion_used", "It has been used", "Orders name it: end it instead, and it stays in the list.");
    }

    static Problem codeTaken() {
        return Problem.of(
                409, "code_taken", "There is such a code", "Write another code, or end the promotion that has it.");
    }

    static Problem usedMore() {
        return Problem.invalid("maxUses", "It has been used more often than that already.");
    }

    static Problem limitStays(String field) {
        return Problem.invalid(
                field,
                "Its use is counted from the beginning or not at all: make a new one to begin or stop counting.");
    }

    static Problem noSuchProducts() {
        return Problem.invalid("products", "Use ids of products of this business, such as prd_01h...");
    }
}
