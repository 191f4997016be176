package io.vitrine.analytics.forecast.model;

/**
 * One pass of an exponential smoothing over a series, in the form that corrects each state by the error of one step ahead:
 * Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 8.5, table 8.7.
 */
final class EtsRun {

    private final EtsForm form;
    private final EtsWeights weights;
    private final double[] season;
    private final double[] errors;
    private double level;
    private double slope;
    private double squares;
    private double logs;

    EtsRun(Series series, EtsForm form, EtsWeights weights, EtsStart start) {
        this.form = form;
        this.weights = weights;
        this.season = start.season();
        this.errors = new double[series.length()];
        this.level = start.level();
        this.slope = start.slope();
        for (int i = 0; i < errors.length; i++) {
            step(i, series.at(i));
        }
    }

    private void step(int i, double value) {
        int place = i % season.length;
        double straight = level + weights.phi() * slope;
        if (form.multiplied()) {
            double part = form.seasonal() ? season[place] : 1;
            double expected = straight * part;
            double error = (value - expected) / expected;
            logs += Math.log(Math.abs(expected));
            level = straight * (1 + weights.alpha() * error);
            slope = weights.phi() * slope + weights.beta() * straight * error;
            season[place] = part * (1 + weights.gamma() * error);
            note(i, expected > 0 ? error : Double.NaN);
        } else {
            double error = value - straight - season[place];
            level = straight + weights.alpha() * error;
            slope = weights.phi() * slope + weights.beta() * error;
            season[place] += weights.gamma() * error;
            note(i, error);
        }
    }

    private void note(int i, double error) {
        errors[i] = error;
        squares += error * error;
    }

    /** Twice the negative log-likelihood, up to a constant: section 8.6 of the same book. */
    double misfit() {
        return errors.length * Math.log(squares + Double.MIN_NORMAL) + 2 * logs;
    }

    /** The criterion of Akaike, corrected for short series; lower is better. */
    double criterion() {
        int k = form.learned(season.length);
        int n = errors.length;
        double correction = n - k - 1 > 0 ? 2.0 * k * (k + 1) / (n - k - 1) : Double.POSITIVE_INFINITY;
        return misfit() + 2.0 * k + correction;
    }

    EtsWeights weights() {
        return weights;
    }

    double[] errors() {
        return errors.clone();
    }

    /** The variance of an error h steps ahead is that of one step, plus what the states drift: section 8.7. */
    Path ahead(int horizon) {
        int spent = Math.min(form.learned(1), errors.length / 2);
        double one = Residuals.deviation(errors, 0, spent);
        double[] growth = growth(horizon);
        return Path.of(
                horizon, this::point, step -> one * growth[step - 1] * (form.multiplied() ? Math.abs(point(step)) : 1));
    }

    private double point(int step) {
        double straight = level + slope * damped(step);
        int place = (errors.length + step - 1) % season.length;
        return form.multiplied() ? straight * (form.seasonal() ? season[place] : 1) : straight + season[place];
    }

    private double damped(int step) {
        if (!form.damped()) {
            return step;
        }
        return weights.phi() * (1 - Math.pow(weights.phi(), step)) / (1 - weights.phi());
    }

    private double[] growth(int horizon) {
        double[] growth = new double[horizon];
        double sum = 1;
        for (int step = 1; step <= horizon; step++) {
            growth[step - 1] = Math.sqrt(sum);
            double drift = weights.alpha() + (form.trended() ? weights.beta() * damped(step) : 0);
            drift += form.seasonal() && step % season.length == 0 ? weights.gamma() : 0;
            sum += drift * drift;
        }
        return growth;
    }
}
