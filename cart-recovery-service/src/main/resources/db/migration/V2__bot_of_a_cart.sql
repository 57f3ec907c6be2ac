-- A reminder's link must lead to the shop whose cart it is, where one storefront serves several.
alter table cart add column bot_key text;
