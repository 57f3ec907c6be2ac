package com.retailbot.botconfig.training.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param table cells of a spreadsheet or CSV: text, label and perhaps language */
record ImportRequest(@NotBlank @Size(max = 10_000_000) String table) {}
