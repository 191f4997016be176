/**
 * The shop as a whole, driven through long random lives: orders, payments, stock and refunds by the real services on the real
 * database, with a clock that is moved, a gateway that cannot be relied on, and crashes between and inside of transactions. One
 * seed is one life and always the same. Whatever happens, what the shop says of stock and money is right.
 */
@NullMarked
package io.vitrine.commerce.simulation;

import org.jspecify.annotations.NullMarked;
