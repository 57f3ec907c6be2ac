package com.retailbot.cartrecovery.settings;

import com.retailbot.defaults.time.DailyHours;
import com.retailbot.events.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each shop set, and where it is. */
@Repository
public class ShopSettings {
    private static final ZoneId HOME = ZoneId.of("Africa/Algiers");

    /** @param version 0 as long as the shop has set nothing */
    public record Versioned(RecoverySettings settings, long version) {}

    private final JdbcClient jdbc;
    private final RecoveryDefaults defaults;

    ShopSettings(JdbcClient jdbc, RecoveryDefaults defaults) {
        this.jdbc = jdbc;
        this.defaults = defaults;
    }

    public RecoverySettings of(TenantId tenant) {
        return versioned(tenant).settings();
    }

    public Versioned versioned(TenantId tenant) {
        return jdbc.sql("select * from recovery_settings where tenant_id = :tenant")
                .param("tenant", UUID.fromString(tenant.value()))
                .query(ShopSettings::row)
                .optional()
                .orElseGet(() -> new Versioned(defaults.settings(), 0));
    }

    /** @return false when the version is not the current one any more */
    boolean replace(TenantId tenant, long version, RecoverySettings settings) {
        Duration second = settings.secondReminderAfter();
        return jdbc.sql("""
                        insert into recovery_settings (tenant_id, enabled, abandon_after_minutes,
                            second_reminder_after_minutes, quiet, quiet_from, quiet_until, version)
                        select :tenant, :enabled, :abandonAfter, :second, :quiet, :from, :until, 1
                        where :version = 0 or exists (select from recovery_settings where tenant_id = :tenant)
                        on conflict (tenant_id) do update set
                            enabled = excluded.enabled,
                            abandon_after_minutes = excluded.abandon_after_minutes,
                            second_reminder_after_minutes = excluded.second_reminder_after_minutes,
                            quiet = excluded.quiet,
                            quiet_from = excluded.quiet_from,
                            quiet_until = excluded.quiet_until,
                            version = recovery_settings.version + 1
                        where recovery_settings.version = :version""")
                        .param("tenant", UUID.fromString(tenant.value()))
                        .param("enabled", settings.enabled())
                        .param("abandonAfter", settings.abandonAfter().toMinutes())
                        .param("second", second == null ? null : second.toMinutes(), java.sql.Types.BIGINT)
                        .param("quiet", settings.quietHours().enabled())
                        .param("from", settings.quietHours().hours().from())
                        .param("until", settings.quietHours().hours().until())
                        .param("version", version)
                        .update()
                == 1;
    }

    public ZoneId timeZone(TenantId tenant) {
        return jdbc.sql("select time_zone from shop where tenant_id = :tenant")
                .param("tenant", UUID.fromString(tenant.value()))
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(HOME);
    }

    void registered(TenantId tenant, String timeZone) {
        jdbc.sql("""
                        insert into shop (tenant_id, time_zone) values (:tenant, :timeZone)
                        on conflict (tenant_id) do update set time_zone = excluded.time_zone""")
                .param("tenant", UUID.fromString(tenant.value()))
                .param("timeZone", ZoneId.of(timeZone).getId())
                .update();
    }

    private static Versioned row(ResultSet row, int number) throws SQLException {
        return new Versioned(
                new RecoverySettings(
                        row.getBoolean("enabled"),
                        Duration.ofMinutes(row.getLong("abandon_after_minutes")),
                        minutes(row.getObject("second_reminder_after_minutes", Integer.class)),
                        new QuietHours(
                                row.getBoolean("quiet"),
                                new DailyHours(
                                        row.getObject("quiet_from", LocalTime.class),
                                        row.getObject("quiet_until", LocalTime.class)))),
                row.getLong("version"));
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
