package org.demarche.web.things;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.web.findings.Addresses;
import org.demarche.web.guard.Refusal;

/// What is asked of a list, as it stands in its address.
///
/// @param sort `name`, `day` or what is counted
/// @param page from 1
/// @param words that names have, or empty
/// @param party to agreements, or empty
public record ListRequest(Listing listing, String sort, int page, String words, String party) {
    /// @throws Refusal with status 400 when the page is no number or the list is not sorted so
    static ListRequest of(Listing listing, Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "1");
        if (!page.matches("[1-9]\\d{0,6}")) {
            throw new Refusal(400, "The page " + page + " is no number from 1; take page=1.");
        }
        String sort = parameters.getOrDefault("sort", "");
        String first = listing == Listing.ARTICLES ? "day" : listing.counts().getFirst();
        if (!sort.isEmpty()
                && !List.of("name", "day").contains(sort)
                && !listing.counts().contains(sort)) {
            throw new Refusal(
                    400,
                    "This list is not sorted by "
                            + sort
                            + "; sort it by name, day, "
                            + String.join(", ", listing.counts())
                            + ".");
        }
        return new ListRequest(
                listing,
                sort.isEmpty() ? first : sort,
                Integer.parseInt(page),
                parameters.getOrDefault("words", "").strip(),
                parameters.getOrDefault("party", "").strip());
    }

    Comparator<CatalogueEntry> order() {
        return switch (sort) {
            case "name" -> CatalogueEntry.BY_NAME;
            case "day" -> CatalogueEntry.BY_DAY;
            default ->
                    CatalogueEntry.by(listing.counts().indexOf(sort))
                            .thenComparing(CatalogueEntry.BY_NAME);
        };
    }

    boolean matches(CatalogueEntry entry) {
        return words.isEmpty()
                || entry.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /// The address of the same list sorted by something else.
    public String sortedBy(String other) {
        return address(other, 1);
    }

    /// The address of another page of it.
    public String onPage(int other) {
        return address(sort, other);
    }

    private String address(String sortedBy, int onPage) {
        return "/"
                + listing.path()
                + "?sort="
                + sortedBy
                + (words.isEmpty() ? "" : "&words=" + Addresses.encoded(words))
                + (party.isEmpty() ? "" : "&party=" + Addresses.encoded(party))
                + (onPage > 1 ? "&page=" + onPage : "");
    }
}
