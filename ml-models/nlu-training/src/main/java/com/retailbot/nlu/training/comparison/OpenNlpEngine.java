package com.retailbot.nlu.training.comparison;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Apache OpenNLP's document categoriser (maximum entropy) on words and word pairs, rare ones included. */
public final class OpenNlpEngine implements Engine {

    private static final int ITERATIONS = 100;

    @Override
    public String name() {
        return "Apache OpenNLP document categoriser";
    }

    @Override
    public Classifier train(List<Message> messages) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put("PrintMessages", "false");
        DoccatFactory factory = new DoccatFactory(
                new FeatureGenerator[] {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)});
        DoccatModel model = DocumentCategorizerME.train("x-unspecified", new Samples(messages), parameters, factory);
        DocumentCategorizerME categoriser = new DocumentCategorizerME(model);
        return text -> categoriser.getBestCategory(categoriser.categorize(tokens(text)));
    }

    private static String[] tokens(String text) {
        String[] tokens = SimpleTokenizer.INSTANCE.tokenize(text.toLowerCase(Locale.ROOT));
        return tokens.length == 0 ? new String[] {"-"} : tokens;
    }

    private static final class Samples implements ObjectStream<DocumentSample> {

        private final List<Message> messages;
        private Iterator<Message> rest;

        Samples(List<Message> messages) {
            this.messages = messages;
            this.rest = messages.iterator();
        }

        // The contract of the stream: null is its end.
        @Override
        @SuppressWarnings("NullAway")
        public DocumentSample read() {
            if (!rest.hasNext()) {
                return null;
            }
            Message message = rest.next();
            return new DocumentSample(message.label(), tokens(message.text()));
        }

        @Override
        public void reset() {
            rest = messages.iterator();
        }
    }
}
