package io.vitrine.commerce.cart;

import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.TaxResult;

/**
 * What a cart costs altogether at this moment.
 *
 * @param taxes of its lines in their order, and of the delivery
 */
public record Quote(Cart cart, ShippingOption shipping, Seller seller, TaxResult taxes) {}
