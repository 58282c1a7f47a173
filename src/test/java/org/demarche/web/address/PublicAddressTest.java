package org.demarche.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class PublicAddressTest {
    private static final URI ASKED = URI.create("http://localhost:8080/");

    private static HttpHeaders headers(String... pairs) {
        var headers = new HttpHeaders();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.add(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    private static String origin(boolean isBehindProxy, String... headers) {
        return PublicAddress.of(Optional.empty(), isBehindProxy).origin(ASKED, headers(headers));
    }

    @Test
    void withoutAWordFromTheOperatorTheRequestsOwnAddressCounts() {
        assertEquals(
                "http://localhost:8080",
                origin(false, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto | https | https://localhost",
                "X-Forwarded-Host | demarche.example.org | http://demarche.example.org",
                "Forwarded | for=1.2.3.4;proto=https;host=Demarche.example.org | https://demarche.example.org",
                "Forwarded | proto=https;host=a.example:8443, proto=http;host=b.example | https://a.example:8443",
                "X-Forwarded-Host | a b<>\" | http://localhost:8080",
                "X-Forwarded-Proto | javascript | http://localhost:8080",
                "X-Forwarded-Port | nonsense | http://localhost:8080"
            })
    void aProxyIsBelievedWhenTheOperatorVouchesForIt(String header, String value, String origin) {
        assertEquals(origin, origin(true, header, value));
    }

    @Test
    void whatTheOperatorSetGoesFirst() {
        var address = PublicAddress.of(Optional.of("HTTPS://Demarche.Example.org:443/"), true);
        assertEquals(
                "https://demarche.example.org",
                address.origin(ASKED, headers("X-Forwarded-Host", "other.example")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demarche.example.org",
                "ftp://demarche.example.org",
                "https://demarche.example.org/path",
                "https://demarche.example.org/?a",
                "https://me@demarche.example.org",
                "https://",
                "a b",
                ""
            })
    void whatIsNoAddressIsRefusedInASentence(String address) {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> PublicAddress.of(Optional.of(address), false));
        assertTrue(String.valueOf(refusal.getMessage()).contains("such as https://"));
    }
}
