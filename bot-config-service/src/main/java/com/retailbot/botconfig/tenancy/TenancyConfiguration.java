package com.retailbot.botconfig.tenancy;

import com.retailbot.botconfig.BotConfigApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackageClasses = BotConfigApplication.class,
        repositoryBaseClass = TenantRepositoryBase.class)
class TenancyConfiguration {}
