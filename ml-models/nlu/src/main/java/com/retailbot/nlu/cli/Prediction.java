package com.retailbot.nlu.cli;

import com.retailbot.nlu.Entity;
import java.util.List;

/** One row of output. */
record Prediction(String intent, double confidence, String language, List<Entity> entities) {}
