package org.demarche.web.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.QueryHead;
import org.demarche.web.explore.ExploreAddresses;

/// What a reader asks and how it is to be looked at, as it stands in the address. Immutable.
///
/// @param path of the page
/// @param asked the parameters of the question itself, in their order
/// @param looks the parameters of [#LOOKS]
/// @param view how the question says that its answer is best looked at
public record AnswerRequest(
        String path, Map<String, String> asked, Map<String, String> looks, QueryHead.View view) {
    /// How the answer is looked at: the tab; the column by which it is sorted, with a hyphen before
    /// it for the other way round; the words that rows must have.
    public static final List<String> LOOKS = List.of("view", "sort", "rows");

    /// That of the parameters of an address.
    ///
    /// @param asked those of the question itself
    public static AnswerRequest of(
            String path,
            Map<String, String> asked,
            Map<String, String> given,
            QueryHead.View view) {
        Map<String, String> looks = new LinkedHashMap<>(given);
        looks.keySet().retainAll(LOOKS);
        looks.values().removeIf(String::isBlank);
        return new AnswerRequest(path, new LinkedHashMap<>(asked), looks, view);
    }

    /// Whether it asks for another look at an answer and not for the answer alone.
    public boolean isAnotherLook() {
        return !looks.isEmpty();
    }

    /// A parameter of the looks, or empty.
    String look(String name) {
        return looks.getOrDefault(name, "");
    }

    /// The address with another look; an empty one is taken out.
    String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(looks);
        if (value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return ExploreAddresses.address(path, all);
    }

    /// The address of the table of the rows with some words alone.
    String rows(String words) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.put("view", "table");
        all.put("rows", words);
        return ExploreAddresses.address(path, all);
    }

    /// What a form has to send along that sets one of the looks.
    Map<String, String> kept(String name) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(looks);
        all.remove(name);
        return all;
    }
}
