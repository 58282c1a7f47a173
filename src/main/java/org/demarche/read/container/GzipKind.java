package org.demarche.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.read.container.gzip.GzipMembers;
import org.demarche.read.container.gzip.GzipMembers.MemberDamage;
import org.demarche.read.container.packed.SalvagedContents;
import org.demarche.read.container.web.WebArchive;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// What gzip packed. What can be unpacked of damaged data is read, and then the damage is told.
final class GzipKind implements ContentKind {
    private static final int START = 64;

    @Override
    public boolean isOf(Beginning beginning) {
        int blanks = 0;
        while (beginning.hasMagic("\n", blanks) || beginning.hasMagic("\r", blanks)) {
            blanks++;
        }
        return beginning.hasMagic("\u001f\u008b\b", blanks);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        GzipMembers members = new GzipMembers(in);
        byte[] start = members.readNBytes(START);
        String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), members);
        if (WebArchive.isOne(text::startsWith)) {
            return WebArchive.open(origin.name(), all, members.damages(), opener);
        }
        String fault = fault(members.damages());
        if (start.length == 0 && fault != null) {
            in.close();
            return Contents.of(Raw.unreadable(origin.name(), fault));
        }
        return new SalvagedContents(
                origin.name(), opener.open(origin, all), members, () -> fault(members.damages()));
    }

    private static @Nullable String fault(List<MemberDamage> damages) {
        if (damages.isEmpty()) {
            return null;
        }
        return switch (damages.getFirst().kind()) {
            case CUT -> "ends in the middle of its data; get it anew";
            case WRONG -> "is damaged: its packed data are wrong; get it anew";
            case BETWEEN -> "has bytes behind its packed data; get it anew";
        };
    }
}
