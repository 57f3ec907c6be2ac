package com.retailbot.codfraud.settings;

import com.retailbot.events.TenantId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodSettingsRows extends Repository<CodSettings, String> {

    @Query("select s from CodSettings s where s.tenant = :#{#tenant.value()}")
    Optional<CodSettings> find(TenantId tenant);

    CodSettings save(CodSettings settings);
}
