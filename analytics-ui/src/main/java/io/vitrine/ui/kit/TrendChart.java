package io.vitrine.ui.kit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;

/**
 * One measure over time as bars, with its average and a comparison as lines. Its table twin holds the same numbers, so the
 * drawing itself is one labelled picture to a screen reader.
 */
@Tag("vt-chart")
@JsModule("context://vitrine/chart.js")
public final class TrendChart extends Component {

    /**
     * A point in time.
     *
     * @param label below the axis
     * @param title over the exact figure
     * @param text the exact figure in the business's format
     * @param open whether the period is not over yet
     * @param tick whether the axis names this point; when no point asks for it the axis chooses
     */
    public record Point(String label, String title, BigDecimal value, String text, boolean open, boolean tick) {}

    /**
     * What is expected of a period to come.
     *
     * @param within the narrow range in the business's format
     */
    public record Range(
            Point point, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95, String within) {}

    private final ObjectNode spec = JsonNodeFactory.instance.objectNode();

    /** @param label says in words what the drawing shows */
    public TrendChart(String label, Formats formats) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        spec.put("kind", "bars")
                .put("label", label)
                .put("locale", formats.lakh() ? "en-IN" : "en-GB")
                .put("average", 0)
                .put("before", "");
    }

    public TrendChart now(String name, List<Point> points) {
        spec.put("now", name).set("points", json(points));
        return this;
    }

    /** The comparison, point by point beside the first. */
    public TrendChart before(String name, List<Point> points) {
        spec.put("before", name).set("compare", json(points));
        return this;
    }

    /** What stands beside the bar of a period that is not over, such as {@code today, 14:05}. */
    public TrendChart open(String words) {
        spec.put("openLabel", words);
        return this;
    }

    /** Goes on after the last point as a dashed line within two bands; all is drawn as lines then. */
    public TrendChart expected(String name, List<Range> ranges) {
        ArrayNode array = json(ranges.stream().map(Range::point).toList());
        for (int i = 0; i < ranges.size(); i++) {
            ((ObjectNode) array.get(i))
                    .put("low80", ranges.get(i).low80())
                    .put("high80", ranges.get(i).high80())
                    .put("low95", ranges.get(i).low95())
                    .put("high95", ranges.get(i).high95())
                    .put("within", ranges.get(i).within());
        }
        spec.put("kind", "lines").put("expectedName", name).set("expected", array);
        return this;
    }

    /** Draws lines as the mean of so many points. */
    public TrendChart averageOf(int points) {
        spec.put("average", points);
        return this;
    }

    /** Hands the drawing to the browser. */
    public TrendChart drawn() {
        getElement().setPropertyJson("spec", spec);
        return this;
    }

    private static ArrayNode json(List<Point> points) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Point point : points) {
            array.addObject()
                    .put("label", point.label())
                    .put("title", point.title())
                    .put("value", point.value())
                    .put("text", point.text())
                    .put("open", point.open())
                    .put("tick", point.tick());
        }
        return array;
    }
}
