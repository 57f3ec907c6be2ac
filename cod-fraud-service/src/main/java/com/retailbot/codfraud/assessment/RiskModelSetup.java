package com.retailbot.codfraud.assessment;

import com.retailbot.codrisk.CodRiskModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RiskModelSetup {

    @Bean
    CodRiskModel codRiskModel() {
        return CodRiskModel.load();
    }
}
