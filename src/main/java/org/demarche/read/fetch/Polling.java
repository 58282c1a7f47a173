package org.demarche.read.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// Asks addresses again and again and hands on what is new there: of a feed the entries that were
/// not read before, or have changed. What was read counts only when it is [#keep]ed, so that
/// nothing is lost by a stop. Polling is done by one thread at a time.
public final class Polling implements LinkFollower {
    /// The most marks that are remembered of an address.
    private static final int MOST_SEEN = 50_000;

    private static final int MARK_BYTES = 12;

    private final boolean isPrivateAllowed;
    private final Map<String, PollState> kept;
    private final Map<String, PollState> now = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private String polled = "";
    private boolean isWhole = true;

    /// @param isPrivateAllowed whether public addresses may send into private networks
    /// @param kept what is remembered, by address
    public Polling(boolean isPrivateAllowed, Map<String, PollState> kept) {
        this.isPrivateAllowed = isPrivateAllowed;
        this.kept = new LinkedHashMap<>(kept);
    }

    /// What is new at an address that the user named.
    @Override
    public synchronized Contents follow(String address, ContentOpener opener) throws IOException {
        PollState last = kept.getOrDefault(address, PollState.NONE);
        Fetched answer;
        try (var fetcher = PoliteFetcher.of(address, isPrivateAllowed)) {
            answer = fetcher.fetch(address, last.entityTag(), last.modified());
        } catch (IllegalArgumentException e) {
            return FetchedContents.none(address);
        } catch (IOException e) {
            return FetchedContents.failed(address, e);
        }
        if (answer.isUnchanged()) {
            return () -> null;
        }
        polled = address;
        isWhole = true;
        seen.clear();
        seen.addAll(last.seen());
        return new Unseen(FetchedContents.contents(address, answer, opener), answer);
    }

    /// The same for what contents link to: what was read is left out.
    public LinkFollower following(LinkFollower links) {
        return (address, opener) ->
                seen.contains(mark(address.getBytes(StandardCharsets.UTF_8)))
                        ? () -> null
                        : new Linked(address, links.follow(address, opener));
    }

    /// Remembers what was read since the last time.
    ///
    /// @return all that is to be remembered, by address
    public synchronized Map<String, PollState> keep() {
        kept.putAll(now);
        now.clear();
        return Map.copyOf(kept);
    }

    private static String mark(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isNew(byte[] bytes) {
        String mark = mark(bytes);
        boolean isNew = !seen.remove(mark);
        seen.add(mark);
        return isNew;
    }

    /// The new ones of the contents of an address.
    private final class Unseen implements Contents {
        private final Contents all;
        private final Fetched answer;

        private Unseen(Contents all, Fetched answer) {
            this.all = all;
            this.answer = answer;
        }

        @Override
        public @Nullable Raw next() throws IOException {
            Raw raw = all.next();
            while (raw != null && !isNew(bytes(raw))) {
                raw = all.next();
            }
            if (raw == null) {
                note();
            }
            return raw;
        }

        /// What is linked to is known by its address.
        private byte[] bytes(Raw raw) {
            return switch (raw) {
                case Raw.Html page -> page.bytes();
                case Raw.Plain plain -> plain.bytes();
                case Raw.Record fields -> fields.bytes();
                case Raw.Unreadable(var fault) -> fault.message().getBytes(StandardCharsets.UTF_8);
            };
        }

        /// Of what was not whole the server must send all again.
        private void note() {
            boolean asks = isWhole && answer.isOk();
            now.put(
                    polled,
                    new PollState(
                            asks ? answer.entityTag() : null,
                            asks ? answer.modified() : null,
                            seen.stream().skip(Math.max(0, seen.size() - MOST_SEEN)).toList()));
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }

    /// What a link leads to, remembered when it was read.
    private final class Linked implements Contents {
        private final String address;
        private final Contents page;
        private boolean isRead;

        private Linked(String address, Contents page) {
            this.address = address;
            this.page = page;
        }

        @Override
        public @Nullable Raw next() throws IOException {
            Raw raw = page.next();
            if (raw instanceof Raw.Unreadable) {
                isWhole = false;
            } else if (raw != null) {
                isRead = true;
            } else if (isRead) {
                seen.add(mark(address.getBytes(StandardCharsets.UTF_8)));
            }
            return raw;
        }

        @Override
        public void close() throws IOException {
            page.close();
        }
    }
}
