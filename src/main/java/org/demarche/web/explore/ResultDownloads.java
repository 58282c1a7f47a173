package org.demarche.web.explore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.web.guard.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A result to take home: the address of its page with `format=`.
@RestController
final class ResultDownloads {
    private final Explorations explorations;
    private final List<ResultFormat> formats;

    ResultDownloads(Explorations explorations, FilterBars bars) {
        this.explorations = explorations;
        this.formats = bars.formats();
    }

    @GetMapping(value = "/explore", params = "format")
    ResponseEntity<byte[]> explore(@RequestParam Map<String, String> parameters, Locale locale)
            throws IOException {
        ResultFormat format = format(parameters.getOrDefault("format", ""));
        return written(format, explorations.of(parameters, locale));
    }

    @GetMapping(value = "/pair/{one}/{other}", params = "format")
    ResponseEntity<byte[]> pair(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam Map<String, String> parameters,
            Locale locale)
            throws IOException {
        ResultFormat format = format(parameters.getOrDefault("format", ""));
        return written(format, explorations.pair(one, other, parameters, locale));
    }

    private ResultFormat format(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                400,
                                "There is no format “"
                                        + name
                                        + "”; choose one of "
                                        + String.join(
                                                ", ",
                                                formats.stream().map(ResultFormat::name).toList())
                                        + "."));
    }

    private static ResponseEntity<byte[]> written(ResultFormat format, Exploration exploration)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(exploration, bytes);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"findings." + format.name() + "\"")
                .contentType(MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8"))
                .body(bytes.toByteArray());
    }
}
