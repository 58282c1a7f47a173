package org.demarche.read.container.web;

import org.demarche.read.container.gzip.GzipMembers.MemberDamage;
import org.demarche.read.content.Raw;

/// What people are told of records that cannot be read.
///
/// @param name the archive's name
record RecordSentences(String name) {
    /// How many bytes of a block are kept: an article and the header of its answer.
    static final int KEPT = Raw.LIMIT + (64 << 10);

    String damaged(String place) {
        return name + ", record " + place + " is damaged and was left out; fetch it anew";
    }

    String headless(String place, boolean ambiguous, boolean counted) {
        String what =
                ambiguous
                        ? "its header has two WARC-Types"
                        : counted
                                ? "its header has no WARC-Type"
                                : "its Content-Length is no number";
        return name
                + ", record "
                + place
                + " is damaged ("
                + what
                + ") and was left out; fetch it anew";
    }

    String cut() {
        return name + " ends in the middle of its data; get it anew";
    }

    ArchiveRecord lost(long from) {
        return ArchiveRecord.faulty(
                name,
                name
                        + " has bytes that are no record, from byte "
                        + from
                        + " on; they were passed over, get it anew if something is missing");
    }

    ArchiveRecord of(MemberDamage damage) {
        String sentence =
                switch (damage.kind()) {
                    case CUT -> cut();
                    case WRONG ->
                            name
                                    + " has a damaged record at byte "
                                    + damage.packed()
                                    + ", which was left out; get it anew";
                    case BETWEEN ->
                            name
                                    + " has bytes that are no record, from byte "
                                    + damage.packed()
                                    + " on; they were passed over, get it anew if something is"
                                    + " missing";
                };
        return ArchiveRecord.faulty(name, sentence);
    }
}
