package org.demarche.read.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.network.ForbiddenHostException;
import org.demarche.read.content.Complaint;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;

/// What servers answered becomes contents.
final class FetchedContents {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([-\\w:.]+)");

    private FetchedContents() {}

    /// @param asked the address that was asked for
    /// @param opener of what came
    static Contents contents(String asked, Fetched answer, ContentOpener opener)
            throws IOException {
        if (!answer.isOk()) {
            return Contents.of(
                    Raw.unreadable(
                            asked,
                            "answered with status "
                                    + answer.status()
                                    + " instead of a page; check the address"));
        }
        String type = answer.type();
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        Charset said = charset.find() ? TextEncoding.named(charset.group(1)) : null;
        String path = String.valueOf(answer.address().getPath()).replaceFirst("/++$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String input = last.isEmpty() ? answer.address().getHost() : last;
        return opener.open(
                new Origin(asked, input, answer.address().toString(), said),
                new ByteArrayInputStream(answer.body()));
    }

    /// Why there is no answer.
    static Contents failed(String asked, IOException why) {
        return Contents.of(
                switch (why) {
                    case ForbiddenHostException _ ->
                            Raw.unreadable(
                                    asked,
                                    "leads into a private network and was left out; allow it with"
                                            + " --allow-private");
                    case ClosedSiteException _ ->
                            Raw.unreadable(
                                    asked,
                                    "is closed to programs by its site's robots.txt and was left"
                                            + " out; open it by hand");
                    default -> Raw.unreadable(asked, Complaint.of(why));
                });
    }

    /// What is no address.
    static Contents none(String asked) {
        return Contents.of(Raw.unreadable(asked, "is not an address; check how it is written"));
    }
}
