package com.retailbot.testsupport.violations;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.GetMapping;

/** Reads over all shops and speaks HTTP from the domain, on purpose. */
public interface LeakyOrders extends Repository<String, String> {

    @GetMapping
    List<String> findByStatus(String status);
}
