package com.retailbot.codfraud.verification;

/** What a shopper's reply means. */
enum Answer {
    YES,
    NO,
    UNCLEAR
}
