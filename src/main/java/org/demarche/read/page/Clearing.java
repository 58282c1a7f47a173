package org.demarche.read.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes from a page what its markup says to be no article. A name alone never takes prose away:
/// classes are made for looks, and some lie.
final class Clearing {
    private static final String CODE = "script, style, noscript, template";
    private static final String DEVICES =
            "svg, iframe, object, embed, canvas, audio, video, button, input, select, textarea";
    private static final String ROLES =
            "nav, footer, aside, dialog, figcaption, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=dialog],"
                    + " [role=contentinfo], [role=banner], [role=search]";
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final String EDGE = "(?i)(?:^|[-_\\s])(?:";
    private static final Pattern ASIDE =
            Pattern.compile(
                    EDGE
                            + "comments?|commenting|respond|disqus|share|sharing|sharebar|social|"
                            + "related|recirc|recommend(?:ed|ations?)?|read-?(?:more|next|also)|also-?read|more-?from|"
                            + "newsletters?|signup|sign-up|subscri(?:be|ption)s?|promos?|promotion|"
                            + "outbrain|taboola|zergnet|breadcrumbs?|byline|author|authors|bio|tags?|taglist|keywords|"
                            + "cookies?|consent|gdpr|caption|credits?|menu|navbar|navigation|nav|footer|login|"
                            + "trending|popular|most-?read)(?:$|[-_\\s])");
    private static final Pattern LOOKS =
            Pattern.compile(
                    EDGE
                            + "ads?|advert|advertisement|sponsor(?:ed)?|modal|popup|overlay|paywall|"
                            + "sidebar|side-bar|widget|toolbar|pagination|pager|prev-?next|"
                            + "copyright|disclaimer|print|skip|masthead|timestamp|"
                            + "hidden|visually-?hidden|sr-only|screen-reader[-\\w]*)(?:$|[-_\\s])");

    /// Names of what a page has or does, not of what is in the element.
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?:^|[-_])(?:has|have|is|with|without|no|not|js|enabled|disabled|active|"
                            + "inactive|allowed|open|closed|on|off|loaded|supported)(?:$|[-_])"
                            + "|[-_](?:body|content|text|copy|grid|layout|row|column)$");

    private static final Pattern GONE =
            Pattern.compile(
                    "(?i)^(?:hidden|hide|d-none|is-hidden|visually-?hidden|sr-only|invisible|"
                            + "screen-reader[-\\w]*|sidebar|side-bar|print-only|noprint)$");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern TALK =
            Pattern.compile(EDGE + "comments|comment-?list|disqus|related|recirc)(?:$|[-_\\s])");
    private static final double MUCH = 0.4;
    private static final double MOST = 0.85;

    private Clearing() {}

    /// Opens shadow roots and takes out programs, devices and what is never shown.
    static void code(Element body) {
        for (Element root : body.select("template[shadowrootmode], template[shadowroot]")) {
            root.unwrap();
        }
        body.select(CODE).remove();
    }

    /// Opens devices that hold most of the text, as one never closed does, and takes out the
    /// others.
    static void devices(Element body, Prose prose) {
        for (Element device : body.select(DEVICES)) {
            if (prose.of(device) > MUCH * prose.of(body)) {
                device.unwrap();
            } else {
                device.empty();
            }
        }
    }

    /// Takes out what is called an aside unless much of the prose is in it.
    static void asides(Element body, Prose prose, boolean classes) {
        double whole = prose.of(body);
        Element stream = prose.stream(body);
        Set<Element> around = new HashSet<>(stream.parents());
        around.add(stream);
        Set<Element> roles = new HashSet<>(body.select(ROLES));
        for (Element element : body.select("[class], [id], [style], " + ROLES)) {
            if (element == body || element.ownerDocument() == null) {
                continue;
            }
            double share =
                    Math.max(
                            classes && !around.contains(element) ? most(element, prose) : -1,
                            role(element, roles));
            if (share > 0 && prose.of(element) <= share * whole) {
                element.remove();
            }
        }
    }

    private static double role(Element element, Set<Element> roles) {
        if (!roles.contains(element)) {
            return -1;
        }
        boolean unseen = element.hasAttr("hidden") || element.hasAttr("aria-hidden");
        return unseen ? MUCH : MOST;
    }

    /// The share of the prose that an element may have and still be no article, by what it is
    /// called; -1 if its names say nothing.
    private static double most(Element element, Prose prose) {
        if (UNSEEN.matcher(element.attr("style")).find()) {
            return MUCH;
        }
        double most = -1;
        Set<String> names = new HashSet<>(element.classNames());
        names.add(element.id());
        for (String raw : names) {
            String name = CAMEL.matcher(raw).replaceAll("-");
            boolean state = STATE.matcher(name).find() && prose.paragraphs(element) > 0;
            if (TALK.matcher(name).find() && !state) {
                return MOST;
            }
            if (GONE.matcher(name).find()
                    || (ASIDE.matcher(name).find() && !state)
                    || (LOOKS.matcher(name).find() && prose.paragraphs(element) == 0)) {
                most = MUCH;
            }
        }
        return most;
    }
}
