package org.demarche.web.description;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.guard.Refusal;
import org.demarche.web.negotiation.RdfDocument;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What there is, for programs, and all of it to take home.
@RestController
final class DescriptionController {
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final DatasetDescription data;
    private final Dumps dumps;
    private final OpenApi api;
    private final PublicAddress address;

    DescriptionController(
            DatasetDescription data, Dumps dumps, OpenApi api, PublicAddress address) {
        this.data = data;
        this.dumps = dumps;
        this.api = api;
        this.address = address;
    }

    @GetMapping({"/.well-known/void", "/.well-known/void.{ending:[a-z]+}"})
    ResponseEntity<byte[]> inVoid(
            @PathVariable(required = false) String ending,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new RdfDocument("/.well-known/void", RdfDocument.PageUse.NONE)
                .answer(
                        ending == null ? "" : ending,
                        request,
                        response,
                        () -> data.inVoid(address.origin(request)));
    }

    @GetMapping({"/dcat", "/dcat.{ending:[a-z]+}"})
    ResponseEntity<byte[]> inDcat(
            @PathVariable(required = false) String ending,
            HttpServletRequest request,
            HttpServletResponse response) {
        return new RdfDocument("/dcat", RdfDocument.PageUse.NONE)
                .answer(
                        ending == null ? "" : ending,
                        request,
                        response,
                        () -> data.inDcat(address.origin(request)));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openApi(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(api.json(address.origin(request)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/dumps", "/dumps/"})
    ResponseEntity<Void> dumps() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/dcat")).build();
    }

    @GetMapping("/dumps/{name}")
    ResponseEntity<Resource> dump(@PathVariable String name, HttpServletResponse response) {
        Dump dump =
                Dump.named(name)
                        .orElseThrow(() ->
                                new Refusal(
                                        404,
                                        "There is no dump of that name; /dcat lists those there are."));
        // Counts only if it is not made in time.
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        FinishedDump made = dumps.of(dump, PATIENCE);
        response.setHeader(HttpHeaders.RETRY_AFTER, null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/gzip"))
                .eTag('"' + made.sha256() + '"')
                .lastModified(made.since())
                .header("Content-Disposition", "attachment; filename=\"" + dump.name() + '"')
                .header("Repr-Digest", "sha-256=:" + base64(made.sha256()) + ":")
                .body(new FileSystemResource(made.file()));
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
