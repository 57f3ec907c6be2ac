-- The order that a cart came back as: when it is lost, so is its revenue. Carts that were recovered before it was kept still count.
alter table fact_cart add column order_id text;

-- The dashboard reads a shop's period; an index on a partitioned table is made on every partition, those to come too.
create index fact_conversation_by_time on fact_conversation (tenant, started_at);
create index fact_understanding_by_time on fact_understanding (tenant, recognised_at);
create index fact_product_shown_by_conversation on fact_product_shown (tenant, conversation_id);
create index fact_cart_by_recovery on fact_cart (tenant, recovered_at) where recovered_at is not null;
