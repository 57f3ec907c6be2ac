package com.retailbot.nlu.training;

import java.util.ArrayList;
import java.util.List;

/** The corpus in three parts by phrasing: what says the same thing stays together, whatever its language. */
record Split(List<Example> training, List<Example> validation, List<Example> test) {

    private static final int PARTS = 10;
    // Spreads neighbouring groups, which one author wrote in one go, over the parts.
    private static final long SCATTER = 2_654_435_761L;

    static Split of(List<Example> examples) {
        List<Example> training = new ArrayList<>();
        List<Example> validation = new ArrayList<>();
        List<Example> test = new ArrayList<>();
        for (Example example : examples) {
            int part = Math.floorMod(example.group() * SCATTER >> 8, PARTS);
            (part == 0 ? test : part == 1 ? validation : training).add(example);
        }
        return new Split(training, validation, test);
    }
}
