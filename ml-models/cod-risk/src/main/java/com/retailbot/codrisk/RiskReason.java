package com.retailbot.codrisk;

import java.util.Map;

/**
 * Why a probability is what it is.
 *
 * @param parameters the values that the rendered sentence names: plain decimals, rates from 0 to 1, or codes
 * @param contribution in log-odds against the average order; positive raises the risk
 */
public record RiskReason(ReasonCode code, Map<String, String> parameters, double contribution) {

    public RiskReason {
        parameters = Map.copyOf(parameters);
        if (contribution > 0 != code.raisesRisk()) {
            throw new IllegalArgumentException("contribution: " + contribution + " does not fit " + code);
        }
    }
}
