package com.retailbot.conversation.catalogue;

import com.retailbot.conversation.terms.Concept;
import com.retailbot.conversation.terms.Concepts;
import com.retailbot.conversation.terms.Term;
import com.retailbot.conversation.terms.Terms;
import com.retailbot.text.Skeleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/**
 * The index fields of a product. Every name of the things that a title names is indexed with it, in all varieties: so "sbat"
 * finds a product that is only called "Chaussures", and no query has to be translated.
 */
final class ProductFields {

    static final String ID = "id";
    /** The thing itself: a phone case is a case, not a phone. */
    static final String HEAD = "head";

    static final String TITLE = "title";
    static final String ALIAS = "alias";
    /** Words that only lead near: parts of long names, names of wider concepts and of what the thing is for. */
    static final String NEAR = "near";

    static final String FACET = "facet";
    static final String OPTION = "option";
    static final String BODY = "body";
    static final String TITLE_SKELETON = "titleSkeleton";
    static final String ALIAS_SKELETON = "aliasSkeleton";

    private ProductFields() {}

    static Document document(Product product) {
        Document document = new Document();
        document.add(new StringField(ID, product.productId(), Field.Store.YES));
        for (String title : product.title().values().values()) {
            words(document, TITLE, title);
            Terms.content(title).forEach(term -> skeleton(document, TITLE_SKELETON, term.skeleton()));
        }
        concepts(document, product);
        words(document, FACET, product.category());
        words(document, FACET, product.brand());
        product.variants()
                .forEach(variant -> variant.options().values().forEach(value -> words(document, OPTION, value)));
        product.description().values().values().forEach(text -> words(document, BODY, text));
        return document;
    }

    private static void concepts(Document document, Product product) {
        product.title().values().values().stream()
                .flatMap(title -> Concepts.in(title).stream())
                .distinct()
                .forEach(concept -> names(document, NEAR, concept));
        headConcept(product).ifPresent(concept -> head(document, concept));
    }

    /** What the product is: English puts the thing last ("phone case"), French and Arabic first ("coque de téléphone"). */
    private static Optional<Concept> headConcept(Product product) {
        Map<String, String> titles = product.title().values();
        Stream<Concept> first = Stream.of("fr", "ar")
                .map(language -> Concepts.in(titles.get(language)))
                .flatMap(named -> named.stream().limit(1));
        Stream<Concept> last = Concepts.in(titles.get("en")).reversed().stream().limit(1);
        Stream<Concept> ofCategory = Concepts.in(product.category()).stream();
        return Stream.of(first, last, ofCategory).flatMap(concepts -> concepts).findFirst();
    }

    private static void head(Document document, Concept concept) {
        concept.words().forEach(word -> {
            add(document, HEAD, word);
            add(document, ALIAS, word);
            skeleton(document, ALIAS_SKELETON, Skeleton.of(word));
        });
        concept.parts().forEach(word -> add(document, NEAR, word));
        Concepts.byId(concept.wider()).ifPresent(wider -> names(document, NEAR, wider));
    }

    private static void names(Document document, String field, Concept concept) {
        concept.words().forEach(word -> add(document, field, word));
    }

    private static void words(Document document, String field, @Nullable String text) {
        for (Term term : Terms.content(text)) {
            add(document, field, term.word());
        }
    }

    private static void skeleton(Document document, String field, String skeleton) {
        if (skeleton.length() >= ProductQueries.SHORTEST_SKELETON) {
            add(document, field, skeleton);
        }
    }

    private static void add(Document document, String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }
}
