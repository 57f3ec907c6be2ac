package com.retailbot.conversation.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of one shop's products in memory; rebuilt from the store whenever the service starts. */
final class ProductIndex {

    private static final double WRITE_BUFFER_MEGABYTES = 4;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicBoolean changed = new AtomicBoolean();

    ProductIndex(Collection<Product> products) {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES));
            for (Product product : products) {
                writer.addDocument(ProductFields.document(product));
            }
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param score comparable only within one search */
    record Match(String productId, float score) {}

    void put(Product product) {
        try {
            writer.updateDocument(new Term(ProductFields.ID, product.productId()), ProductFields.document(product));
            changed.set(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String productId) {
        try {
            writer.deleteDocuments(new Term(ProductFields.ID, productId));
            changed.set(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Match> search(List<WeightedTerm> terms, int limit) {
        try {
            if (changed.compareAndSet(true, false)) {
                searchers.maybeRefreshBlocking();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Match> matches = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(ProductQueries.of(terms), limit).scoreDocs) {
                    String id = searcher.storedFields().document(hit.doc).get(ProductFields.ID);
                    matches.add(new Match(id, hit.score));
                }
                return matches;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
