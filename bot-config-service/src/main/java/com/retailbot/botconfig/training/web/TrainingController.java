package com.retailbot.botconfig.training.web;

import com.retailbot.botconfig.training.Examples;
import com.retailbot.botconfig.training.LabelCount;
import com.retailbot.botconfig.training.TrainingExample;
import com.retailbot.botconfig.training.Trainings;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.web.Cursor;
import com.retailbot.defaults.web.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a bot is taught. How a training went, conversation-service tells. */
@RestController
@RequestMapping("/api/v1/bots/{id}")
@Tag(name = "training")
class TrainingController {
    private final Examples examples;
    private final Trainings trainings;

    TrainingController(Examples examples, Trainings trainings) {
        this.examples = examples;
        this.trainings = trainings;
    }

    @GetMapping("/examples")
    Page<ExampleResponse> list(
            Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return examples.list(member.tenant(), id, label, limit, Cursor.decode(cursor))
                .map(ExampleResponse::of);
    }

    /** All labels, those with the most examples first. */
    @GetMapping("/labels")
    Page<LabelCount> labels(Member member, @PathVariable UUID id) {
        return new Page<>(examples.labels(member.tenant(), id), null);
    }

    @PostMapping("/examples")
    @PreAuthorize("hasRole('MANAGER')")
    ResponseEntity<ExampleResponse> add(
            Member member, @PathVariable UUID id, @Valid @RequestBody ExampleRequest request) {
        TrainingExample example = examples.add(member.tenant(), id, request.content());
        return ResponseEntity.created(URI.create("/api/v1/bots/%s/examples/%s".formatted(id, example.id())))
                .body(ExampleResponse.of(example));
    }

    @GetMapping("/examples/{exampleId}")
    ExampleResponse read(Member member, @PathVariable UUID id, @PathVariable UUID exampleId) {
        return ExampleResponse.of(examples.read(member.tenant(), id, exampleId));
    }

    @PutMapping("/examples/{exampleId}")
    @PreAuthorize("hasRole('MANAGER')")
    ExampleResponse change(
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID exampleId,
            @Valid @RequestBody ExampleRequest request) {
        return ExampleResponse.of(examples.change(member.tenant(), id, exampleId, request.content()));
    }

    @DeleteMapping("/examples/{exampleId}")
    @PreAuthorize("hasRole('MANAGER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Member member, @PathVariable UUID id, @PathVariable UUID exampleId) {
        examples.remove(member.tenant(), id, exampleId);
    }

    @PostMapping("/example-imports")
    @PreAuthorize("hasRole('MANAGER')")
    Examples.Imported importTable(Member member, @PathVariable UUID id, @Valid @RequestBody ImportRequest request) {
        return examples.importTable(member.tenant(), id, request.table());
    }

    @PostMapping("/trainings")
    @PreAuthorize("hasRole('MANAGER')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Trainings.Requested train(Member member, @PathVariable UUID id) {
        return trainings.request(member.tenant(), id);
    }
}
