package com.retailbot.codfraud.assessment;

import com.retailbot.defaults.problem.CommonProblem;
import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.problem.ProblemException;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.TenantId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads assessments. */
@Service
@Transactional(readOnly = true)
public class AssessmentPages {

    private static final BigDecimal MORE_THAN_ANY_LOSS = new BigDecimal("1e12");
    private static final String BEHIND_ALL_IDS = "~";

    private final Assessments assessments;
    private final ReasonTexts texts;

    AssessmentPages(Assessments assessments, ReasonTexts texts) {
        this.assessments = assessments;
        this.texts = texts;
    }

    /** @throws NotFoundException when the shop has no such order */
    public AssessedOrder ofOrder(TenantId tenant, String orderId) {
        return assessments
                .findByTenantAndOrderId(tenant, orderId)
                .map(assessment -> AssessedOrder.of(assessment, texts))
                .orElseThrow(() -> NotFoundException.of("assessment", orderId));
    }

    /** Newest first. */
    public Page<AssessedOrder> newest(
            TenantId tenant, @Nullable AssessmentOutcome outcome, @Nullable String cursor, int limit) {
        Cursor from = Cursor.decode(cursor);
        Set<AssessmentOutcome> outcomes =
                outcome == null ? EnumSet.allOf(AssessmentOutcome.class) : EnumSet.of(outcome);
        List<Assessment> rows = assessments.newest(tenant, outcomes, from.at(), from.id(), Limit.of(limit + 1));
        return Page.of(rows, limit, row -> new Cursor(row.assessedAt(), row.id()).encode())
                .map(assessment -> AssessedOrder.of(assessment, texts));
    }

    /** What waits for a person, the greatest expected loss first. */
    public Page<AssessedOrder> reviewQueue(TenantId tenant, @Nullable String cursor, int limit) {
        LossCursor from = LossCursor.decode(cursor);
        List<Assessment> rows = assessments.reviewQueue(tenant, from.loss(), from.id(), Limit.of(limit + 1));
        return Page.of(rows, limit, row -> new LossCursor(row.expectedLoss().amount(), row.id()).encode())
                .map(assessment -> AssessedOrder.of(assessment, texts));
    }

    private record LossCursor(BigDecimal loss, String id) {

        static LossCursor decode(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) {
                return new LossCursor(MORE_THAN_ANY_LOSS, BEHIND_ALL_IDS);
            }
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                int bar = text.indexOf('|');
                return new LossCursor(new BigDecimal(text.substring(0, bar)), text.substring(bar + 1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ProblemException(
                        CommonProblem.INVALID_REQUEST,
                        "cursor: '" + cursor + "' (expected: 'next' of the page before)",
                        e);
            }
        }

        String encode() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((loss.toPlainString() + "|" + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
