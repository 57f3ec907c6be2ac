package com.retailbot.nlu.training;

import java.util.List;

/**
 * A labelled message.
 *
 * @param group messages that say the same thing, held out together
 */
record Example(String text, List<Span> spans, String intent, String language, int group) {}
