package org.demarche.grammar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.language.LanguageException;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;

/// The grammar of a language: tags, lemmas and trees of its sentences, by linear models that
/// learned from treebanks. Shared by all threads.
public final class Grammar {
    /// Its first bytes; the digit is the version of features and layout, which models go by.
    private static final int MAGIC = 0x44475232;

    /// Longer sentences are parsed in pieces: no real one is, and room is taken by the longest.
    private static final int LONGEST = 400;

    private final List<Tag> tags;
    private final IrregularForms irregular;
    private final LemmaRules lemmas;
    private final Weights tagging;
    private final Weights actions;
    private final Weights relations;
    private final ThreadLocal<Parsing> parsing = ThreadLocal.withInitial(Parsing::new);

    Grammar(
            List<Tag> tags,
            IrregularForms irregular,
            LemmaRules lemmas,
            Weights tagging,
            Weights actions,
            Weights relations) {
        this.tags = tags;
        this.irregular = irregular;
        this.lemmas = lemmas;
        this.tagging = tagging;
        this.actions = actions;
        this.relations = relations;
    }

    /// What one thread works with.
    private final class Parsing {
        final WordForms words = new WordForms();
        final Tagger tagger = new Tagger(tagging, tags.size());
        final ArcParser parser = new ArcParser(actions, relations, words);
    }

    /// The tree of a sentence, with one word on the root; empty where there are no words.
    ///
    /// @param words parted as in treebanks of the language; any signs may stand in them
    public Tree parse(List<String> words) {
        int size = words.size();
        List<Tag> found = new ArrayList<>(size);
        int[] heads = new int[size];
        DependencyRelation[] arcs = new DependencyRelation[size];
        Parsing own = parsing.get();
        int top = -1;
        for (int first = 0; first < size; first += LONGEST) {
            int end = Math.min(size, first + LONGEST);
            own.words.set(words.subList(first, end));
            int[] numbers = new int[end - first];
            own.tagger.tag(own.words, numbers);
            Configuration state = own.parser.parse(numbers);
            for (int i = first; i < end; i++) {
                found.add(tags.get(numbers[i - first]));
                int head = state.head(i - first);
                if (head != state.root()) {
                    heads[i] = head + first;
                    arcs[i] = DependencyRelation.at(state.relation(i - first));
                } else if (top < 0) {
                    top = i;
                    heads[i] = -1;
                    arcs[i] = DependencyRelation.ROOT;
                } else {
                    heads[i] = top;
                    arcs[i] = DependencyRelation.PARATAXIS;
                }
            }
        }
        return new Tree(words, found, this::lemma, heads, arcs);
    }

    /// The parts of speech of a sentence's words, which takes a fraction of the time of its tree.
    public List<Upos> tags(List<String> words) {
        List<Upos> found = new ArrayList<>(words.size());
        Parsing own = parsing.get();
        for (int first = 0; first < words.size(); first += LONGEST) {
            int end = Math.min(words.size(), first + LONGEST);
            own.words.set(words.subList(first, end));
            int[] numbers = new int[end - first];
            own.tagger.tag(own.words, numbers);
            for (int number : numbers) {
                found.add(tags.get(number).pos());
            }
        }
        return found;
    }

    private String lemma(String word, Upos pos) {
        String told = irregular.lemma(word, pos);
        return told == null ? lemmas.lemma(word, pos) : told;
    }

    /// The grammar as it is kept.
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(
                        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeInt(MAGIC);
            out.writeByte(tags.size());
            for (Tag tag : tags) {
                out.writeByte(tag.pos().ordinal());
                out.writeShort(tag.features());
            }
            lemmas.write(out);
            tagging.write(out);
            actions.write(out);
            relations.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The grammar of a language, or of the one whose grammar it takes.
    ///
    /// @throws LanguageException if it has none, one of another version or a damaged one
    public static Grammar of(LanguagePacks packs, LanguagePack pack) {
        String code = pack.grammar();
        LanguagePack owner = packs.pack(code);
        byte[] bytes = owner == null ? null : owner.model(LanguagePack.GRAMMAR);
        if (owner == null || bytes == null) {
            throw new LanguageException(
                    "the language "
                            + code
                            + " has no grammar: train it (demarche train "
                            + code
                            + " --treebank FILE), or name a language whose grammar "
                            + pack.code()
                            + " takes in "
                            + pack.place()
                            + "/language.tsv (a row: grammar, a tab, the code)");
        }
        return of(bytes, new IrregularForms(owner), owner.modelPlace(LanguagePack.GRAMMAR));
    }

    /// The grammar that was kept.
    ///
    /// @param place where it stands, as people are told of it
    static Grammar of(byte[] bytes, IrregularForms irregular, String place) {
        try (InputStream packed = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            // Unpacked whole before it is believed: its checksum stands at the end.
            DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(packed.readAllBytes()));
            if (in.readInt() != MAGIC) {
                throw new LanguageException(
                        place + " is no grammar of this version: train it anew");
            }
            Upos[] parts = Upos.values();
            List<Tag> tags = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                tags.add(new Tag(parts[in.readUnsignedByte()], in.readUnsignedShort()));
            }
            LemmaRules lemmas = LemmaRules.read(in);
            return new Grammar(
                    List.copyOf(tags),
                    irregular,
                    lemmas,
                    Weights.read(in),
                    Weights.read(in),
                    Weights.read(in));
        } catch (IOException e) {
            throw new LanguageException(
                    place + " is no grammar, or a damaged one: train it anew", e);
        }
    }
}
