create table outbox (
    id           bigint generated always as identity primary key,
    event_id     text        not null,
    tenant       text        not null,
    topic        text        not null,
    message_key  text        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    trace_parent text,
    payload      text        not null
);

create table inbox (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_by_age on inbox (received_at);

create table idempotent_answer (
    scope           text        not null,
    idempotency_key text        not null,
    fingerprint     text        not null,
    begun_at        timestamptz not null default now(),
    status          int,
    content_type    text,
    location        text,
    entity_tag      text,
    body            bytea,
    primary key (scope, idempotency_key)
);
create index idempotent_answer_by_age on idempotent_answer (begun_at);
