-- An order may ask for more than there was: what it ordered leaves the shelf when it ships, and what it lacks is set aside at the next restock.
alter table reservation add column ordered int;
update reservation set ordered = quantity;
alter table reservation alter column ordered set not null;
alter table reservation drop constraint reservation_quantity_check;
alter table reservation add check (quantity between 0 and ordered), add check (ordered > 0);

create index reservation_waiting on reservation (tenant, variant_id, changed_at, id)
    where state = 'RESERVED' and quantity < ordered;
