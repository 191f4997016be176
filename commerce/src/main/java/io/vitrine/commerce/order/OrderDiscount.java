package io.vitrine.commerce.order;

import io.vitrine.commerce.promotion.PromotionId;
import java.math.BigDecimal;

/**
 * What a promotion took off an order.
 *
 * @param words as the customer read them
 * @param amount as the customer saw it, with tax where prices hold tax
 */
public record OrderDiscount(PromotionId promotion, String words, BigDecimal amount) {}
