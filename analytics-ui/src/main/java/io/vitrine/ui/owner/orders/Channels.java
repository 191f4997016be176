package io.vitrine.ui.owner.orders;

import io.vitrine.commerce.order.Channel;

/** The words for channels. */
final class Channels {

    private Channels() {}

    static String word(Channel channel) {
        return switch (channel) {
            case ONLINE -> "Online";
            case RETAIL -> "Retail";
            case WHOLESALE -> "Wholesale";
        };
    }
}
