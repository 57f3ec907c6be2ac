package com.retailbot.integration.catalogueimport.web;

import com.retailbot.defaults.security.Member;
import com.retailbot.integration.catalogueimport.CatalogueImporter;
import com.retailbot.integration.catalogueimport.ImportPreview;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Catalogue files in two steps: preview, then confirmation. */
@RestController
@RequestMapping("/api/v1/catalogue-imports")
class CatalogueImportController {
    private static final MediaType CSV = new MediaType("text", "csv");

    private final CatalogueImporter importer;

    CatalogueImportController(CatalogueImporter importer) {
        this.importer = importer;
    }

    /** Previews an uploaded form file. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportPreview> previewForm(
            Member member, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding)
            throws IOException {
        return created(importer.preview(member.tenant(), file.getInputStream(), file.getSize(), encoding));
    }

    /** Previews a file sent as the body. */
    @PostMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @PreAuthorize("hasRole('MANAGER')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportPreview> previewBody(
            Member member, HttpServletRequest request, @RequestParam(required = false) @Nullable String encoding)
            throws IOException {
        return created(
                importer.preview(member.tenant(), request.getInputStream(), request.getContentLengthLong(), encoding));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('MANAGER')")
    ImportPreview get(
            Member member,
            @PathVariable String id,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return importer.find(member.tenant(), id, limit, cursor);
    }

    /** Applies the preview. */
    @PostMapping("/{id}/confirmation")
    @PreAuthorize("hasRole('MANAGER')")
    ImportPreview confirm(Member member, @PathVariable String id) {
        return importer.confirm(member.tenant(), id);
    }

    /** A file to start from: every column, three example rows, UTF-8 with a byte order mark so that spreadsheets read Arabic. */
    @GetMapping(path = "/template", produces = "text/csv")
    ResponseEntity<Resource> template(Member member) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("catalogue.csv")
                                .build()
                                .toString())
                .body(new ClassPathResource("catalogue-template.csv"));
    }

    private static ResponseEntity<ImportPreview> created(ImportPreview preview) {
        return ResponseEntity.created(URI.create("/api/v1/catalogue-imports/" + preview.importId()))
                .body(preview);
    }
}
