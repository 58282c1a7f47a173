package org.demarche.web.pages;

import org.demarche.web.guard.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// What pages say when they cannot be shown: the sentence, as plain text.
@ControllerAdvice
final class Refusals {
    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return sentence(refusal.status(), refusal.sentence());
    }

    @ExceptionHandler
    ResponseEntity<String> incomplete(MissingServletRequestParameterException missing) {
        return sentence(
                HttpStatus.BAD_REQUEST.value(),
                "The parameter " + missing.getParameterName() + " is missing from the address.");
    }

    @ExceptionHandler
    ResponseEntity<String> tooLong(MaxUploadSizeExceededException tooLong) {
        return sentence(
                HttpStatus.CONTENT_TOO_LARGE.value(),
                "What was sent is longer than 3 MB; an article may have 1 MB.");
    }

    private static ResponseEntity<String> sentence(int status, String sentence) {
        var type = new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8);
        return ResponseEntity.status(status).contentType(type).body(sentence + "\n");
    }
}
