package org.demarche.web.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/// Whether a client takes a body that is compressed, by RFC 9110 (12.5.3).
public final class AcceptEncoding {
    private AcceptEncoding() {}

    /// Whether it takes gzip, by name or as any coding.
    public static boolean takesGzip(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
        double gzip = -1;
        double any = -1;
        for (String entry : String.join(",", headers).toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = entry.strip().split("\\s*;\\s*");
            double quality =
                    parts.length > 1 && parts[1].matches("q=[01](\\.\\d{0,3})?")
                            ? Double.parseDouble(parts[1].substring(2))
                            : 1;
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                gzip = quality;
            } else if (parts[0].equals("*")) {
                any = quality;
            }
        }
        return gzip >= 0 ? gzip > 0 : any > 0;
    }
}
