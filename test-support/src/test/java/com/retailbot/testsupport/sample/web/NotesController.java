package com.retailbot.testsupport.sample.web;

import com.retailbot.defaults.problem.NotFoundException;
import com.retailbot.defaults.security.Member;
import com.retailbot.defaults.security.Visitor;
import com.retailbot.testsupport.sample.Notes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotesController {

    private final Notes notes;

    NotesController(Notes notes) {
        this.notes = notes;
    }

    record NewNote(@NotBlank String id, @NotBlank String text) {}

    record Written(String id, int times) {}

    @PostMapping("/api/v1/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Written write(Member member, @Valid @RequestBody NewNote note) {
        notes.write(member.tenant(), note.id(), note.text());
        return new Written(note.id(), notes.times(note.id()));
    }

    @GetMapping("/api/v1/notes/{id}")
    Written read(Member member, @PathVariable String id) {
        int times = notes.times(id);
        if (times == 0) {
            throw NotFoundException.of("note", id);
        }
        return new Written(id, times);
    }

    @GetMapping("/api/v1/managers-only")
    @PreAuthorize("hasRole('MANAGER')")
    String managersOnly(Member member) {
        return member.role().name();
    }

    @GetMapping("/api/v1/number")
    int number(@RequestParam int value) {
        return value;
    }

    @GetMapping("/api/v1/broken")
    String broken() {
        throw new IllegalStateException("secret detail of the inside");
    }

    @GetMapping("/api/v1/widget/{botKey}/whoami")
    String whoAmI(Visitor visitor, @PathVariable String botKey) {
        return visitor.visitorId();
    }
}
