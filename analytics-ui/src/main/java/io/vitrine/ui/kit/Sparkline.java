package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A small line of the latest values without axes; the table beside it holds the numbers. */
public final class Sparkline extends Span {

    private static final int EDGE = 4;

    /** @param filled whether the area under the line is tinted, as tiles do */
    public Sparkline(List<BigDecimal> values, int width, int height, boolean filled) {
        addClassName("vt-spark");
        getElement().setAttribute("aria-hidden", "true");
        if (values.size() > 1) {
            getElement().setProperty("innerHTML", drawing(points(values, width, height), width, height, filled));
        }
    }

    private static float[][] points(List<BigDecimal> values, int width, int height) {
        float low = values.stream().reduce(BigDecimal::min).orElseThrow().floatValue();
        float high = values.stream().reduce(BigDecimal::max).orElseThrow().floatValue();
        float step = (width - 2f * EDGE) / (values.size() - 1);
        float[][] points = new float[values.size()][];
        for (int i = 0; i < points.length; i++) {
            float part = high == low ? .5f : (values.get(i).floatValue() - low) / (high - low);
            points[i] = new float[] {EDGE + i * step, height - EDGE - part * (height - 2f * EDGE)};
        }
        return points;
    }

    private static String drawing(float[][] points, int width, int height, boolean filled) {
        StringBuilder line = new StringBuilder();
        for (float[] point : points) {
            line.append(line.isEmpty() ? 'M' : 'L')
                    .append(text(point[0]))
                    .append(' ')
                    .append(text(point[1]));
        }
        float[] last = points[points.length - 1];
        String area = filled
                ? "<path d='%sL%s %d L%d %dZ' fill='var(--vt-c1)' opacity='.1'/>"
                        .formatted(line, text(last[0]), height, EDGE, height)
                : "";
        return """
                <svg width='%d' height='%d' viewBox='0 0 %d %d'>%s<path d='%s' fill='none' stroke='var(--vt-c1)' \
                stroke-width='1.5' stroke-linejoin='round'/><circle cx='%s' cy='%s' r='2.5' fill='var(--vt-c1)'/></svg>""".formatted(width, height, width, height, area, line, text(last[0]), text(last[1]));
    }

    private static String text(float number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
