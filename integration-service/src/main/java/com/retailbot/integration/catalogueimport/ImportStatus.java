package com.retailbot.integration.catalogueimport;

/** Where an import stands. */
public enum ImportStatus {
    PREVIEWED,
    APPLIED,
    EXPIRED
}
