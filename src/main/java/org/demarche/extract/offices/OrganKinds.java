package org.demarche.extract.offices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.OrganKind;
import org.jspecify.annotations.Nullable;

/// The kinds of offices or of institutions that the world's data has, by their slugs. Immutable.
final class OrganKinds {
    private final Map<String, OrganKind> bySlug = new HashMap<>();

    OrganKinds(List<OrganKind> kinds) {
        kinds.forEach(k -> bySlug.put(k.slug(), k));
    }

    /// The kind, null if the world's data has none of that slug.
    @Nullable OrganKind kind(String slug) {
        return bySlug.get(slug);
    }

    /// Whether those of the kind are owned by such actors.
    boolean isOwned(String slug, OrganKind.ActorClass owner) {
        OrganKind kind = bySlug.get(slug);
        return kind != null && kind.owner() == owner;
    }

    /// Whether holders of offices of the kind speak for whatever body has them.
    boolean speakForBodies(String slug) {
        OrganKind kind = bySlug.get(slug);
        return kind != null && kind.speaksFor() == OrganKind.ActorClass.ORGANIZATION;
    }

    /// Whether the kind tells no office of which a party has one, nor one that speaks for it.
    boolean isCommon(String slug) {
        OrganKind kind = bySlug.get(slug);
        return kind != null
                && kind.speaksFor() == null
                && kind.broader() == null
                && kind.owner() != OrganKind.ActorClass.STATE;
    }

    /// Whether holders of an office of the kind speak for whose it is, so that nobody need name
    /// them.
    boolean speak(String slug) {
        OrganKind kind = bySlug.get(slug);
        return kind != null && kind.speaksFor() != null;
    }

    /// Whether an office of the kind can be called by the broader kind for short.
    boolean isNarrower(String slug, String broader) {
        OrganKind kind = bySlug.get(slug);
        return kind != null && broader.equals(kind.broader());
    }
}
