package org.demarche.web.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.draw.Submission;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What a reader gives to be read: one of text, file and address, or again what was read before.
///
/// @param published the day it appeared, ISO 8601
/// @param content what was read before, in base 64
/// @param name how messages named it
/// @param from the address it was fetched from
/// @param charset what its server said
public record ReadForm(
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable String address,
        @Nullable String published,
        @Nullable String content,
        @Nullable String name,
        @Nullable String from,
        @Nullable String charset) {
    private static final int LIMIT = 1 << 20;
    private static final String ONE = "Give one of them: a text, a file or an address.";

    /// What is to be read.
    ///
    /// @param fetcher fetches addresses; null if nobody may have any fetched
    /// @throws Refusal when there is nothing, too much, or the address cannot be had
    Submission submission(@Nullable PageFetcher fetcher) {
        if (isGiven(content)) {
            return again();
        }
        MultipartFile upload = file == null || file.isEmpty() ? null : file;
        long given =
                Stream.of(isGiven(text), upload != null, isGiven(address)).filter(x -> x).count();
        if (given != 1) {
            throw new Refusal(400, ONE);
        }
        if (isGiven(address)) {
            return fetched(Objects.requireNonNull(address).strip(), fetcher);
        }
        return upload == null
                ? of("The text", Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8))
                : of(named(upload), bytes(upload));
    }

    private Submission fetched(String where, @Nullable PageFetcher fetcher) {
        if (fetcher == null) {
            throw new Refusal(
                    403,
                    "This server fetches no addresses; paste the article's text or upload the page.");
        }
        FetchedPage page = fetcher.fetch(where);
        return new Submission(where, page.address(), page.charset(), day(), page.bytes());
    }

    private Submission of(String what, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new Refusal(
                    413, what + " is longer than 1 MB, the most that is read here; shorten it.");
        }
        return new Submission(what, null, null, day(), bytes);
    }

    private Submission again() {
        try {
            byte[] bytes = Base64.getDecoder().decode(content);
            if (bytes.length > PageFetcher.LIMIT) {
                throw new Refusal(413, "What was read is longer than 2 MB; shorten it.");
            }
            return new Submission(
                    name == null ? "The text" : name,
                    isGiven(from) ? from : null,
                    isGiven(charset) ? charset : null,
                    day(),
                    bytes);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "What was read before came back broken; read it again.");
        }
    }

    private @Nullable LocalDate day() {
        if (!isGiven(published)) {
            return null;
        }
        try {
            return LocalDate.parse(Objects.requireNonNull(published).strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(400, "The day is \"" + published + "\"; write it as 2025-07-13.");
        }
    }

    private static String named(MultipartFile upload) {
        String name = upload.getOriginalFilename();
        return name == null || name.isBlank() ? "The file" : name;
    }

    private static byte[] bytes(MultipartFile upload) {
        try {
            return upload.getBytes();
        } catch (IOException e) {
            throw new Refusal(400, "The file did not arrive whole; send it again.");
        }
    }

    private static boolean isGiven(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
