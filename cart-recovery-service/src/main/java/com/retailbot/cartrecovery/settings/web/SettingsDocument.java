package com.retailbot.cartrecovery.settings.web;

import com.retailbot.cartrecovery.settings.QuietHours;
import com.retailbot.cartrecovery.settings.RecoverySettings;
import com.retailbot.defaults.time.DailyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the builder reads and writes them.
 *
 * @param abandonAfterMinutes from one minute to a week
 * @param secondReminderAfterMinutes after the first reminder, from an hour to a week; null for none
 */
record SettingsDocument(
        boolean enabled,
        @Min(1) @Max(10_080) long abandonAfterMinutes,
        @Min(60) @Max(10_080) @Nullable Long secondReminderAfterMinutes,
        @NotNull @Valid QuietHoursDocument quietHours) {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Times of day in the shop's time zone, such as 21:00; {@code from} may be later than {@code until}. */
    record QuietHoursDocument(
            boolean enabled,

            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 21:00")
            String from,

            @NotNull @Pattern(regexp = TIME, message = "must be a time such as 09:00")
            String until) {}

    static SettingsDocument of(RecoverySettings settings) {
        Duration second = settings.secondReminderAfter();
        QuietHours quiet = settings.quietHours();
        return new SettingsDocument(
                settings.enabled(),
                settings.abandonAfter().toMinutes(),
                second == null ? null : second.toMinutes(),
                new QuietHoursDocument(
                        quiet.enabled(),
                        quiet.hours().from().toString(),
                        quiet.hours().until().toString()));
    }

    RecoverySettings settings() {
        return new RecoverySettings(
                enabled,
                Duration.ofMinutes(abandonAfterMinutes),
                secondReminderAfterMinutes == null ? null : Duration.ofMinutes(secondReminderAfterMinutes),
                new QuietHours(
                        quietHours.enabled(),
                        new DailyHours(LocalTime.parse(quietHours.from()), LocalTime.parse(quietHours.until()))));
    }
}
