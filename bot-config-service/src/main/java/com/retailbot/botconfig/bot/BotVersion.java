package com.retailbot.botconfig.bot;

import com.retailbot.botconfig.tenancy.TenantRow;
import com.retailbot.events.Flow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A flow as it was published, with the languages that it was checked in. The highest number is live. */
@Entity
@Immutable
@Table(name = "bot_version")
public class BotVersion extends TenantRow {
    @Column
    private UUID botId;

    @Column
    private int number;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Flow flow;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    @Column
    private String defaultLanguage;

    @Column
    private Instant publishedAt;

    @Column
    private String publishedBy;

    @Column
    private @Nullable Integer restoredFrom;

    protected BotVersion() {}

    private BotVersion(Bot bot, int number, Instant publishedAt, String publishedBy) {
        super(bot.tenant());
        this.botId = bot.id();
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    static BotVersion ofDraft(Bot bot, BotDraft draft, int number, Instant publishedAt, String publishedBy) {
        BotVersion version = new BotVersion(bot, number, publishedAt, publishedBy);
        version.flow = draft.flow();
        version.languages = bot.settings().languages();
        version.defaultLanguage = bot.settings().defaultLanguage();
        return version;
    }

    /** The same content under a new number: history only grows. */
    BotVersion restored(Bot bot, int newNumber, Instant now, String by) {
        BotVersion version = new BotVersion(bot, newNumber, now, by);
        version.flow = flow;
        version.languages = languages;
        version.defaultLanguage = defaultLanguage;
        version.restoredFrom = number;
        return version;
    }

    public int number() {
        return number;
    }

    public Flow flow() {
        return flow;
    }

    public List<String> languages() {
        return languages;
    }

    public String defaultLanguage() {
        return defaultLanguage;
    }

    VersionInfo info() {
        return new VersionInfo(botId, number, publishedAt, publishedBy, restoredFrom);
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
