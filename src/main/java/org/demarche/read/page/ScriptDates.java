package org.demarche.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.PublicationTime;
import org.demarche.read.content.TimeStamp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When an article appeared, as the scripts of its page have it for those who count readers.
final class ScriptDates {
    private static final int LONGEST = 400_000;
    private static final int MOST = 20_000;
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_HEADLINE = 15;
    private static final int NEAR = 600;

    /// "publishDate": "…", also with quotation marks escaped, and without any around figures.
    private static final Pattern FIELD =
            Pattern.compile(
                    "([A-Za-z][\\w.-]{3,40})\\\\?[\"']?\\s{0,3}[:=,]\\s{0,3}\\\\?(?:[\"']([^\"'\\\\<>]{8,40})|(\\d{10,13})(?![\\d.]))");

    private ScriptDates() {}

    /// A field of a script.
    ///
    /// @param distance how far it stands from the headline, the largest number if that is not there
    private record ScriptField(PublicationTime time, int distance) {}

    /// The time in fields of a kind; null if there is none, or if they tell of several days, and so
    /// of several articles, and none stands beside the headline.
    static @Nullable PublicationTime of(Document page, String kind, @Nullable Element heading) {
        List<ScriptField> fields = new ArrayList<>();
        String headline = heading == null ? "" : heading.text();
        int length = 0;
        for (Element script : page.select("script")) {
            String code = script.data();
            length += code.length();
            if (length > LONGEST) {
                break;
            }
            // What can be read as JSON-LD has told what it knows.
            boolean data = script.attr("type").contains("ld+json");
            if (!data || LenientJson.read(code).isEmpty()) {
                int title = headline.length() < SHORTEST_HEADLINE ? -1 : code.indexOf(headline);
                add(code, kind, title, fields);
            }
        }
        ScriptField nearest =
                fields.stream().min(Comparator.comparingInt(ScriptField::distance)).orElse(null);
        boolean one = fields.stream().map(f -> f.time.day()).distinct().count() == 1;
        return nearest != null && (one || nearest.distance <= NEAR) ? nearest.time : null;
    }

    private static void add(String code, String kind, int title, List<ScriptField> fields) {
        Matcher field = FIELD.matcher(code);
        int from = 0;
        for (int i = 0; i < MOST && field.find(from); i++) {
            String name = field.group(1);
            from = field.end(1);
            if (name.length() >= SHORTEST_NAME && kind.equals(PageFields.kind(name))) {
                PublicationTime time =
                        TimeStamp.parse(field.group(2) == null ? field.group(3) : field.group(2));
                if (time != null) {
                    fields.add(
                            new ScriptField(
                                    time,
                                    title < 0
                                            ? Integer.MAX_VALUE
                                            : Math.abs(field.start() - title)));
                }
            }
        }
    }
}
