package org.demarche.web.negotiation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.web.guard.Refusal;

/// The representations of one thing: its page, if it has one, and its data in several formats, each
/// at an address of its own. Immutable.
///
/// @param links in the order of preference
public record Alternates(List<Alternate> links) {
    private static final String PAGE = "text/html";

    /// One representation.
    ///
    /// @param type the media type
    /// @param href where it stands on this server
    /// @param format of data; empty for the page
    public record Alternate(String type, String href, Optional<RdfFormat> format) {}

    public Alternates {
        links = List.copyOf(links);
    }

    /// Those at an address with endings, such as `.ttl`.
    ///
    /// @param hasPage whether there is one for people, at `.html`
    public static Alternates at(String address, boolean hasPage, Collection<RdfFormat> formats) {
        return of(
                hasPage ? Optional.of(address + ".html") : Optional.empty(),
                address + ".",
                formats);
    }

    /// Those of a page, in all formats: at its address with endings, or, where that has a query
    /// string, with `format` in it.
    public static Alternates ofPage(String page) {
        List<RdfFormat> formats = List.of(RdfFormat.values());
        return page.contains("?")
                ? of(Optional.of(page), page + "&format=", formats)
                : at(page, true, formats);
    }

    private static Alternates of(
            Optional<String> page, String data, Collection<RdfFormat> formats) {
        List<Alternate> links = new ArrayList<>();
        page.ifPresent(href -> links.add(new Alternate(PAGE, href, Optional.empty())));
        for (RdfFormat format : formats) {
            links.add(new Alternate(format.type(), data + format.ending(), Optional.of(format)));
        }
        return new Alternates(links);
    }

    /// The one that is accepted most. Whoever can read triples is not given named graphs, which
    /// clients of linked data leave aside.
    ///
    /// @throws Refusal with status 406 and a sentence that lists what there is
    public Alternate best(Accept accept) {
        List<Alternate> offers = new ArrayList<>(links);
        Set<RdfFormat> triples = Set.copyOf(RdfFormat.ofTriples());
        if (triples.stream().anyMatch(format -> accept.names(format.type()))) {
            offers.removeIf(link -> link.format().filter(f -> !triples.contains(f)).isPresent());
        }
        return accept.best(offers, Alternate::type).orElseThrow(this::unacceptable);
    }

    /// The same for what is there for programs: without a preference, data.
    public Alternates dataFirst() {
        List<Alternate> offers = new ArrayList<>(links);
        offers.sort(Comparator.comparing(link -> link.format().isEmpty()));
        return new Alternates(offers);
    }

    /// The data alone.
    public List<Alternate> data() {
        return links.stream().filter(link -> link.format().isPresent()).toList();
    }

    /// A value of the header `Link` that names them all, and what they describe.
    ///
    /// @param iri of the thing
    public String header(String iri) {
        return Stream.concat(
                        links.stream()
                                .map(link ->
                                        "<%s>; rel=\"alternate\"; type=\"%s\""
                                                .formatted(encoded(link.href()), link.type())),
                        Stream.of("<" + encoded(iri) + ">; rel=\"describes\""))
                .collect(Collectors.joining(", "));
    }

    private Refusal unacceptable() {
        return new Refusal(
                406,
                "Nothing here fits the Accept header; there is "
                        + links.stream()
                                .map(link -> link.type() + " (" + link.href() + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    // A header holds ASCII, and these would end the address.
    private static String encoded(String address) {
        var text = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == '<' || b == '>' || b == '"' || b == 0x7f) {
                text.append('%').append("%02X".formatted(b));
            } else {
                text.append((char) b);
            }
        }
        return text.toString();
    }
}
