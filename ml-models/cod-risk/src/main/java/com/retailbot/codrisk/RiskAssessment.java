package com.retailbot.codrisk;

import java.util.List;

/**
 * @param probability calibrated probability that the order is refused at the door, 0 to 1
 * @param reasons the strongest ones first
 * @param modelVersion names the model that said so
 */
public record RiskAssessment(double probability, List<RiskReason> reasons, String modelVersion) {

    public RiskAssessment {
        reasons = List.copyOf(reasons);
    }
}
