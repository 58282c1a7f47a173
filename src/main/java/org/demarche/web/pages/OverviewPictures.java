package org.demarche.web.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.web.explore.Exploration;
import org.demarche.web.explore.ExploreAddresses;
import org.demarche.web.explore.ExploreView;
import org.demarche.web.explore.Phrases;
import org.demarche.web.explore.views.MatrixView;
import org.demarche.web.explore.views.StateMatrix;
import org.demarche.web.findings.Filter;
import org.demarche.web.findings.Ledger;
import org.demarche.web.things.Reader;
import org.springframework.context.MessageSource;

/// The map and the matrix of the overview: those of the explorer, small, drawn once for each
/// language and state of the store. Safe for many threads.
final class OverviewPictures {
    /// How many curves the map has, and how many states the matrix.
    private static final Map<String, String> SMALL = Map.of("curves", "60", "size", "8");

    private final ExploreView map;
    private final MessageSource messages;
    private final Map<String, MapAndMatrix> drawn = new ConcurrentHashMap<>();

    /// @param map what the template of the map shows
    record MapAndMatrix(Ledger ledger, Object map, StateMatrix matrix) {}

    OverviewPictures(ExploreView map, MessageSource messages) {
        this.map = map;
        this.messages = messages;
    }

    /// Inside a read transaction.
    MapAndMatrix of(Reader reader) {
        String language = reader.naming().locale().getLanguage();
        MapAndMatrix had = drawn.get(language);
        if (had == null || had.ledger() != reader.ledger()) {
            had = draw(reader);
            drawn.put(language, had);
        }
        return had;
    }

    private MapAndMatrix draw(Reader reader) {
        Ledger ledger = reader.ledger();
        var naming = reader.naming();
        var everything =
                new Exploration(
                        SMALL,
                        Filter.ALL,
                        "",
                        ledger,
                        ledger.findings(),
                        new Phrases(messages, naming.labels(), naming.locale()));
        return new MapAndMatrix(
                ledger,
                map.shown(everything),
                new MatrixView(new ExploreAddresses(naming.addresses())).shown(everything));
    }
}
