package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// The pages of a web archive: what a server answered with status 200 in HTML, resources in HTML,
/// conversions to plain text. Images, requests, revisits and the like are no articles and are
/// passed over.
final class WarcPages implements Contents {
    private static final int OK = 200;

    private final String name;
    private final WarcReader reader;

    WarcPages(String name, InputStream in) throws IOException {
        this.name = name;
        this.reader = new WarcReader(in);
        reader.setLenient(true);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            WarcRecord record = reader.next().orElse(null);
            if (record == null) {
                return null;
            }
            Raw raw = record instanceof WarcTargetRecord target ? page(target) : null;
            if (raw != null) {
                return raw;
            }
        }
    }

    private @Nullable Raw page(WarcTargetRecord record) {
        String target = record.target();
        String address = target.replaceAll("^<|>$", "");
        try {
            return switch (record) {
                case WarcResponse response
                        when isHttp(response) && response.http().status() == OK ->
                        response(response.http(), address);
                case WarcResource resource ->
                        content(resource.contentType(), resource.body().stream(), address);
                case WarcConversion conversion ->
                        content(conversion.contentType(), conversion.body().stream(), address);
                default -> null;
            };
        } catch (IOException | IllegalArgumentException e) {
            return Raw.unreadable(
                    name + ", record " + address, "is damaged and was left out; fetch it anew");
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private @Nullable Raw response(HttpResponse http, String address) throws IOException {
        return content(http.contentType(), http.bodyDecoded().stream(), address);
    }

    private @Nullable Raw content(MediaType type, InputStream body, String address)
            throws IOException {
        boolean html = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
        if (!html && !type.base().equals(MediaType.PLAIN_TEXT)) {
            return null;
        }
        byte[] bytes = body.readNBytes(Raw.LIMIT + 1);
        if (bytes.length > Raw.LIMIT) {
            return Raw.tooLong(name + ", record " + address, "an article");
        }
        Charset charset = TextEncoding.named(type.parameters().get("charset"));
        Origin origin = new Origin(address, address, address, charset);
        return html ? new Raw.Html(origin, bytes) : new Raw.Plain(origin, bytes);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
