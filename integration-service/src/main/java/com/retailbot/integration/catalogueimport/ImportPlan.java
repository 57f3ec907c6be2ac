package com.retailbot.integration.catalogueimport;

import com.retailbot.integration.catalogue.ProductDraft;
import java.util.List;

/**
 * What an import would do.
 *
 * @param drafts whole products as they would be afterwards, only those that change
 */
record ImportPlan(List<RowChange> changes, int unchanged, List<Refusal> refusals, List<ProductDraft> drafts) {
    int count(ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
