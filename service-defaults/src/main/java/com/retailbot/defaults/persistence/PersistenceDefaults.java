package com.retailbot.defaults.persistence;

import jakarta.persistence.AttributeConverter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** Lets JPA find the converters of this package beside the service's own entities. */
@AutoConfiguration(beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass(AttributeConverter.class)
@AutoConfigurationPackage
public class PersistenceDefaults {}
