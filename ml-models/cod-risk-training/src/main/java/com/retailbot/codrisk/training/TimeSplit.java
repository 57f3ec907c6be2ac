package com.retailbot.codrisk.training;

import java.util.List;

/**
 * Train on the oldest orders, calibrate on later ones, measure on the latest: as in life, where a model meets only orders
 * that come after its training.
 */
record TimeSplit(List<PastOrder> train, List<PastOrder> calibrate, List<PastOrder> test) {

    private static final double TRAIN = 0.7;
    private static final double CALIBRATE = 0.15;

    static TimeSplit of(List<PastOrder> history) {
        int trainEnd = (int) (history.size() * TRAIN);
        int calibrateEnd = (int) (history.size() * (TRAIN + CALIBRATE));
        return new TimeSplit(
                history.subList(0, trainEnd),
                history.subList(trainEnd, calibrateEnd),
                history.subList(calibrateEnd, history.size()));
    }
}
