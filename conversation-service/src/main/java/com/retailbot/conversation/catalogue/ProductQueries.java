package com.retailbot.conversation.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words to a Lucene query with constant scores: each word counts by the best place where it was found, so that a result can be
 * explained and does not move when unrelated products are added.
 */
final class ProductQueries {

    static final int SHORTEST_SKELETON = 3;
    private static final int SHORTEST_FUZZY = 5;
    private static final int SHORTEST_TWO_EDITS = 9;

    private ProductQueries() {}

    static Query of(List<WeightedTerm> terms) {
        if (terms.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(word(term), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private static Query word(WeightedTerm term) {
        List<Query> places = new ArrayList<>();
        String word = term.word();
        places.add(exact(ProductFields.HEAD, word, 5f));
        places.add(exact(ProductFields.TITLE, word, 4f));
        places.add(exact(ProductFields.ALIAS, word, 3.6f));
        places.add(exact(ProductFields.FACET, word, 3f));
        places.add(exact(ProductFields.NEAR, word, 2.2f));
        places.add(exact(ProductFields.OPTION, word, 1.5f));
        places.add(exact(ProductFields.BODY, word, 1f));
        boolean number = word.chars().anyMatch(Character::isDigit);
        if (!number && word.length() >= SHORTEST_FUZZY) {
            int edits = word.length() >= SHORTEST_TWO_EDITS ? 2 : 1;
            places.add(scored(new FuzzyQuery(new Term(ProductFields.TITLE, word), edits, 1), 2.6f));
            places.add(scored(new FuzzyQuery(new Term(ProductFields.ALIAS, word), edits, 1), 2.4f));
            places.add(scored(new FuzzyQuery(new Term(ProductFields.FACET, word), edits, 1), 2f));
        }
        if (term.skeleton().length() >= SHORTEST_SKELETON && !word.chars().allMatch(Character::isDigit)) {
            places.add(exact(ProductFields.TITLE_SKELETON, term.skeleton(), 2.5f));
            places.add(exact(ProductFields.ALIAS_SKELETON, term.skeleton(), 2.3f));
        }
        return new BoostQuery(new DisjunctionMaxQuery(places, 0f), term.weight());
    }

    private static Query exact(String field, String word, float score) {
        return scored(new TermQuery(new Term(field, word)), score);
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
