package com.retailbot.codfraud.assessment;

import com.retailbot.codfraud.history.KnownBefore;
import com.retailbot.codfraud.history.OrderHistory;
import com.retailbot.codfraud.settings.CodPolicies;
import com.retailbot.codfraud.settings.CodPolicy;
import com.retailbot.codrisk.CodRiskModel;
import com.retailbot.codrisk.RiskAssessment;
import com.retailbot.events.AssessmentOutcome;
import com.retailbot.events.Money;
import com.retailbot.events.OrderPlaced;
import com.retailbot.events.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges a new order by what was known before it, and says what the shop's policy makes of that. */
@Service
public class OrderAssessor {

    private final OrderHistory history;
    private final ScorableOrders scorable;
    private final CodRiskModel model;
    private final CodPolicies policies;
    private final OrderCases cases;

    OrderAssessor(
            OrderHistory history, ScorableOrders scorable, CodRiskModel model, CodPolicies policies, OrderCases cases) {
        this.history = history;
        this.scorable = scorable;
        this.model = model;
        this.policies = policies;
        this.cases = cases;
    }

    /** Imported past orders are only remembered: their fate is known. */
    @Transactional
    public void take(TenantId tenant, OrderPlaced order) {
        KnownBefore known = history.before(tenant, order);
        history.record(tenant, order);
        if (!order.historical()) {
            assess(tenant, order, known);
        }
    }

    private void assess(TenantId tenant, OrderPlaced order, KnownBefore known) {
        RiskAssessment risk = model.assess(scorable.of(tenant, order, known));
        CodPolicy policy = policies.of(tenant);
        AssessmentOutcome outcome = policy.outcomeOf(risk.probability());
        Money atStake = order.total()
                .plus(new Money(policy.shippingCost(), order.total().currency()));
        cases.open(tenant, order, risk, outcome, atStake.times(risk.probability()));
    }
}
