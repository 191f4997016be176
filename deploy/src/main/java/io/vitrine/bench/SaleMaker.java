package io.vitrine.bench;

import java.util.SplittableRandom;

/** Makes sales of two lines: 1,000 products, 5,000 customers. The same seed makes the same sales. */
final class SaleMaker {

    private static final int PRODUCTS = 1_000;
    private static final int CUSTOMERS = 5_000;
    private static final int MOST_PIECES = 5;
    private static final int MOST_CENTS = 20_000;

    /** One line; its price in cents. */
    record Line(int product, int quantity, int cents) {

        long total() {
            return (long) quantity * cents;
        }

        String sku() {
            return "SKU-" + product;
        }

        String name() {
            return "Product number " + product;
        }
    }

    /** Two lines, bought by the customer of this number. */
    record Sale(int customer, Line first, Line second) {

        long cents() {
            return first.total() + second.total();
        }

        String email() {
            return "customer-" + customer + "@bench.example";
        }

        String name() {
            return "Customer " + customer;
        }
    }

    private final SplittableRandom random;

    SaleMaker(long seed) {
        random = new SplittableRandom(seed);
    }

    Sale next() {
        return new Sale(random.nextInt(CUSTOMERS), line(), line());
    }

    private Line line() {
        return new Line(random.nextInt(PRODUCTS), 1 + random.nextInt(MOST_PIECES), 1 + random.nextInt(MOST_CENTS));
    }

    long key() {
        return random.nextLong();
    }

    /** Cents as an amount with two decimals. */
    static String amount(long cents) {
        long rest = cents % 100;
        return cents / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
