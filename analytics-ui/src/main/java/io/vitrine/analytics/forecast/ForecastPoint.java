package io.vitrine.analytics.forecast;

/** What is expected of one step, with the intervals that should hold it 80 and 95 times in a hundred. */
public record ForecastPoint(double value, double low80, double high80, double low95, double high95) {

    public boolean covers80(double actual) {
        return low80 <= actual && actual <= high80;
    }

    public boolean covers95(double actual) {
        return low95 <= actual && actual <= high95;
    }
}
