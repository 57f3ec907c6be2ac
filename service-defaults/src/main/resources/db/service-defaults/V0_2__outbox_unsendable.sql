-- Events that Kafka can never take, with the reason: out of the way of the others, and not lost.
create table outbox_unsendable (
    event_id     text        primary key,
    tenant       text        not null,
    topic        text        not null,
    message_key  text        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    trace_parent text,
    payload      text        not null,
    reason       text        not null,
    set_aside_at timestamptz not null default now()
);
