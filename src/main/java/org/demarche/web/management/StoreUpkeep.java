package org.demarche.web.management;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.demarche.store.StoreException;
import org.demarche.store.backup.BackupWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the owner of a store does with it while a server has it; whoever gets here has given the
/// password. Safe for many threads.
@RestController
final class StoreUpkeep {
    private final HeldStore held;
    private final Semaphore backups = new Semaphore(1);

    StoreUpkeep(HeldStore held) {
        this.held = held;
    }

    /// Gives back the bytes of what was replaced; writers wait meanwhile.
    @PostMapping(ManagementPaths.COMPACT)
    ResponseEntity<String> compact() {
        try {
            return told(200, held.store().compact().toString());
        } catch (StoreException e) {
            return told(503, String.valueOf(e.getMessage()));
        }
    }

    /// All that the store holds at once, as `demarche backup` writes it; one backup at a time.
    @GetMapping(ManagementPaths.BACKUP)
    void backup(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!backups.tryAcquire()) {
            response.setStatus(503);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("Another backup is being made; try again after it.");
            return;
        }
        try {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"demarche.zip\"");
            if (request.getMethod().equals("GET")) {
                OutputStream out = response.getOutputStream();
                CompletableFuture.runAsync(() -> write(out), StoreUpkeep::start).join();
            }
        } finally {
            backups.release();
        }
    }

    /// On a thread of its own, so that pages get their turn.
    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("backup").start(work);
    }

    private void write(OutputStream out) {
        try {
            BackupWriter.write(held.store(), Instant.now(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<String> told(int status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .body(sentence + "\n");
    }
}
