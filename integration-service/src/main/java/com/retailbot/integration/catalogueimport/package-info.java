/**
 * Catalogue files: a file is read, checked and compared with the catalogue first; nothing is applied before a person
 * confirms the preview.
 */
@NullMarked
package com.retailbot.integration.catalogueimport;

import org.jspecify.annotations.NullMarked;
