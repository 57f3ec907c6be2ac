package com.retailbot.integration.catalogueimport;

/** What a row would do to its variant. */
public enum ChangeKind {
    CREATE,
    UPDATE
}
