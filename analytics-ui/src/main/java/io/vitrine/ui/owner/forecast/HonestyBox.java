package io.vitrine.ui.owner.forecast;

import io.vitrine.analytics.outlook.Outlook;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Which model speaks, and how far it would have been off in this business's own past. */
final class HonestyBox {

    private HonestyBox() {}

    static Box of(Outlook outlook, Outlook.Quality quality) {
        return new Box("How good this is")
                .padded(Words.paragraph(quality.words()))
                .padded(new Facts()
                        .fact("Model", quality.model())
                        .fact(
                                "Chosen by",
                                "forecasting the last weeks again from " + quality.origins()
                                        + " earlier days, without what came after")
                        .fact("Learned from", outlook.history() + " days")
                        .fact("Off by", percent(quality.smape()))
                        .fact("A week ago by", percent(quality.naiveSmape()))
                        .fact("Band held", percent(quality.coverage()) + " of those days; it should hold 80\u00a0%")
                        .fact("Version", quality.version()));
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(number -> number.toPlainString() + "\u00a0%").orElse("not known");
    }
}
