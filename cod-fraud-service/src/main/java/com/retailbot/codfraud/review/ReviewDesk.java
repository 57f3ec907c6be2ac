package com.retailbot.codfraud.review;

import com.retailbot.codfraud.assessment.AssessedOrder;
import com.retailbot.codfraud.assessment.AssessmentPages;
import com.retailbot.codfraud.assessment.Decision;
import com.retailbot.codfraud.assessment.OrderCases;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a person works: no order is refused by a machine alone. */
@Service
public class ReviewDesk {

    private final AssessmentPages assessments;
    private final OrderCases cases;

    ReviewDesk(AssessmentPages assessments, OrderCases cases) {
        this.assessments = assessments;
        this.cases = cases;
    }

    /** The order that would cost most comes first. */
    public Page<AssessedOrder> queue(TenantId tenant, @Nullable String cursor, int limit) {
        return assessments.reviewQueue(tenant, cursor, limit);
    }

    /** Settles an order in review, or one whose shopper has not answered yet (by telephone, say). */
    public AssessedOrder decide(
            TenantId tenant, String orderId, ReviewDecision decision, String userId, @Nullable String note) {
        cases.decide(tenant, orderId, new Decision.ByAgent(decision.result(), userId, note));
        return assessments.ofOrder(tenant, orderId);
    }
}
