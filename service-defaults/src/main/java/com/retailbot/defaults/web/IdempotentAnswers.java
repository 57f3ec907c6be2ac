package com.retailbot.defaults.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Remembers the answers to requests with an {@code Idempotency-Key}, in the service's own database. */
class IdempotentAnswers {

    /** A request that runs longer was killed half way; its key may be used again. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(60);

    private final JdbcClient jdbc;

    IdempotentAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    sealed interface State {}

    record Begun() implements State {}

    record InFlight() implements State {}

    record OtherBody() implements State {}

    record Answered(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String entityTag,
            byte[] body)
            implements State {}

    State begin(String scope, String key, String fingerprint) {
        int begun = jdbc.sql("""
                        insert into idempotent_answer (scope, idempotency_key, fingerprint) values (:scope, :key, :fingerprint)
                        on conflict (scope, idempotency_key) do update set begun_at = now()
                        where idempotent_answer.status is null
                          and idempotent_answer.fingerprint = excluded.fingerprint
                          and idempotent_answer.begun_at < now() - make_interval(secs => :longest)""")
                .param("scope", scope)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("longest", LONGEST_REQUEST.toSeconds())
                .update();
        return begun == 1 ? new Begun() : existing(scope, key, fingerprint);
    }

    private State existing(String scope, String key, String fingerprint) {
        return jdbc.sql("select * from idempotent_answer where scope = ? and idempotency_key = ?")
                .param(scope)
                .param(key)
                .query((result, number) -> {
                    if (!fingerprint.equals(result.getString("fingerprint"))) {
                        return (State) new OtherBody();
                    }
                    if (result.getObject("status") == null) {
                        return new InFlight();
                    }
                    return new Answered(
                            result.getInt("status"),
                            result.getString("content_type"),
                            result.getString("location"),
                            result.getString("entity_tag"),
                            result.getBytes("body"));
                })
                .optional()
                .orElseGet(InFlight::new);
    }

    void keep(String scope, String key, Answered answer) {
        jdbc.sql("""
                        update idempotent_answer set status = ?, content_type = ?, location = ?, entity_tag = ?, body = ?
                        where scope = ? and idempotency_key = ?""")
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.location())
                .param(answer.entityTag())
                .param(answer.body())
                .param(scope)
                .param(key)
                .update();
    }

    void forget(String scope, String key) {
        jdbc.sql("delete from idempotent_answer where scope = ? and idempotency_key = ? and status is null")
                .param(scope)
                .param(key)
                .update();
    }

    @Scheduled(cron = "0 41 * * * *")
    void forgetOldAnswers() {
        jdbc.sql("delete from idempotent_answer where begun_at < now() - interval '1 day'")
                .update();
    }
}
