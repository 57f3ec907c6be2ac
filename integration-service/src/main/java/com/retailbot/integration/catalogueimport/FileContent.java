package com.retailbot.integration.catalogueimport;

import java.util.List;

/**
 * What a file says, before it is compared with the catalogue.
 *
 * @param rowCount rows after the header, taken or refused
 * @param refusals of rows that cannot be read; a row may have several
 */
record FileContent(
        char delimiter, List<String> unknownColumns, int rowCount, List<ImportRow> rows, List<Refusal> refusals) {}
