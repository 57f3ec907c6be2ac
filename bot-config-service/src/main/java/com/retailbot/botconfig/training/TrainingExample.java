package com.retailbot.botconfig.training;

import com.retailbot.botconfig.tenancy.TenantRow;
import com.retailbot.events.TenantId;
import com.retailbot.events.TrainingRequested;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A labelled example of a bot. */
@Entity
@Table(name = "training_example")
public class TrainingExample extends TenantRow {
    @Column
    private UUID botId;

    @Column
    private String text;

    @Column
    private String label;

    @Column
    private @Nullable String language;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    protected TrainingExample() {}

    TrainingExample(TenantId tenant, UUID botId, ExampleText content, Instant now) {
        super(tenant);
        this.botId = botId;
        this.text = content.text();
        this.label = content.label();
        this.language = content.language();
        this.createdAt = now;
    }

    void change(ExampleText content) {
        this.text = content.text();
        this.label = content.label();
        this.language = content.language();
    }

    TrainingRequested.Example told() {
        return new TrainingRequested.Example(id().toString(), text, label, language);
    }

    public ExampleText content() {
        return new ExampleText(text, label, language);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
