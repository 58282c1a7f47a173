package org.demarche.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.store.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup as a file: written whole or not at all, and read only when it is whole.
///
/// @param path of the file
public record BackupFile(Path path) {
    private static final int LONGEST_MANIFEST = 1 << 16;

    /// What reads the N-Quads.
    interface QuadReading<T> {
        T read(InputStream quads, BackupManifest manifest) throws IOException;
    }

    /// Writes the file under another name, reads it again, and only then gives it its name.
    ///
    /// @param replaces whether it may take the place of one that is there
    /// @throws StoreException when it is there, or cannot be written
    public BackupManifest write(boolean replaces, WholeFile.Content content) {
        Path target = path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new StoreException(
                    "The backup %s cannot be written: name a file in a folder that is there."
                            .formatted(path));
        }
        if (Files.exists(target) && !replaces) {
            throw new StoreException(
                    "The backup %s is there already: name another file, or replace it with --force."
                            .formatted(path));
        }
        Path draft = folder.resolve("." + target.getFileName() + ".part");
        try (FileChannel channel =
                FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return written(channel, draft, target, content);
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "The backup %s cannot be written: this user may not write into %s."
                            .formatted(path, folder),
                    e);
        } catch (IOException e) {
            throw new StoreException(
                    "The backup %s was not written: %s.".formatted(path, e.getMessage()), e);
        }
    }

    private BackupManifest written(
            FileChannel channel, Path draft, Path target, WholeFile.Content content)
            throws IOException {
        if (channel.tryLock() == null) {
            throw new StoreException(
                    "The backup %s is being written by another process.".formatted(path));
        }
        try {
            channel.truncate(0);
            content.to(Channels.newOutputStream(channel));
            channel.force(true);
            BackupManifest manifest = new BackupFile(draft).check();
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Reads it whole.
    ///
    /// @throws StoreException when it is cut, damaged or of a later program
    public BackupManifest check() {
        return read((quads, manifest) -> {
            quads.transferTo(OutputStream.nullOutputStream());
            return manifest;
        });
    }

    /// What `reader` makes of the N-Quads; when it reads them to their end, they are whole.
    ///
    /// @throws StoreException as [#check()] does
    <T> T read(QuadReading<T> reader) {
        if (!Files.isRegularFile(path)) {
            throw new StoreException("There is no backup " + path + ": check the file's name.");
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            BackupManifest manifest = manifest(zip);
            try (var quads =
                    new DigestInputStream(
                            stream(zip, BackupManifest.QUADS), BackupManifest.digest())) {
                T made = reader.read(unclosed(quads), manifest);
                quads.transferTo(OutputStream.nullOutputStream());
                String found = HexFormat.of().formatHex(quads.getMessageDigest().digest());
                if (!found.equals(manifest.sha256())) {
                    throw damaged("its checksum is " + found + ", not " + manifest.sha256(), null);
                }
                return made;
            }
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "The backup %s may not be read by this user: change its rights."
                            .formatted(path),
                    e);
        } catch (IOException | JacksonException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    /// Readers may close what they read, and what follows is checked, too.
    private static InputStream unclosed(InputStream quads) {
        return new FilterInputStream(quads) {
            @Override
            public void close() {
                // The file does.
            }
        };
    }

    private BackupManifest manifest(ZipFile zip) throws IOException {
        try (InputStream json = stream(zip, BackupManifest.FILE)) {
            BackupManifest manifest =
                    JsonMapper.shared()
                            .readValue(json.readNBytes(LONGEST_MANIFEST), BackupManifest.class);
            if (manifest.format() != BackupManifest.FORMAT) {
                throw new StoreException(
                        "The backup %s has the format %d of %s, and this program reads %d: use that one."
                                .formatted(
                                        path,
                                        manifest.format(),
                                        manifest.program(),
                                        BackupManifest.FORMAT));
            }
            return manifest;
        }
    }

    private InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged("it has no " + name, null);
        }
        return zip.getInputStream(entry);
    }

    private StoreException damaged(String how, @Nullable Exception cause) {
        return new StoreException(
                "The backup %s is damaged or cut, or is none (%s): take another copy of it."
                        .formatted(path, how),
                cause);
    }
}
