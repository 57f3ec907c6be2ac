/** The command line of the understanding module: predict, evaluate, train on tab-separated files. */
@NullMarked
package com.retailbot.nlu.cli;

import org.jspecify.annotations.NullMarked;
