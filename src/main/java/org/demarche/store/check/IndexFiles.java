package org.demarche.store.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;
import org.apache.jena.dboe.base.block.BlockType;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.demarche.store.integrity.DataFolder;

/// The files of one of TDB2's indexes, a B+tree, read as they lie there. An entry is a row of
/// longs, the first of which are its key.
///
/// @param state has root, blocks of the tree and blocks of the leaves
/// @param tree has the blocks above the leaves
/// @param leaves has the entries
/// @param keyLongs longs of a key
/// @param longs longs of an entry
record IndexFiles(Path state, Path tree, Path leaves, int keyLongs, int longs) {
    private static final int BLOCK = SystemIndex.BlockSize;
    private static final int TREE_HEADER = Integer.BYTES;
    private static final int LEAF_HEADER = 2 * Integer.BYTES;
    private static final int COUNT = 0x00FF_FFFF;

    /// Longs of an entry of nodes: a hash and a number.
    private static final int NODE_LONGS = 3;

    static IndexFiles of(DataFolder folder, String index) {
        List<Path> files = folder.files(index);
        boolean isOfNodes = DataFolder.OTHERS.contains(index) && !index.equals("GPU");
        int longs = isOfNodes ? NODE_LONGS : index.length();
        return new IndexFiles(
                files.get(0), files.get(1), files.get(2), isOfNodes ? longs - 1 : longs, longs);
    }

    /// Takes an entry, which begins at a place of its leaf.
    interface Taker {
        void take(ByteBuffer leaf, int at);
    }

    /// Goes through all entries in their order.
    ///
    /// @throws DamageException when a block is not what it must be
    void walk(Taker taker) throws DamageException {
        Path reading = state;
        try {
            byte[] bytes = Files.exists(state) ? Files.readAllBytes(state) : new byte[0];
            if (bytes.length < 3 * Long.BYTES) {
                throw new DamageException(state, bytes.length == 0 ? "is missing" : "is too short");
            }
            ByteBuffer numbers = ByteBuffer.wrap(bytes);
            reading = tree;
            try (FileChannel branches = open(tree);
                    FileChannel entries = open(leaves)) {
                new TreeWalk(this, branches, entries, taker).branch(numbers.getLong());
            }
        } catch (IOException e) {
            throw new DamageException(reading, "cannot be read: " + e.getMessage());
        }
    }

    private static FileChannel open(Path file) throws IOException, DamageException {
        if (!Files.exists(file)) {
            throw new DamageException(file, "is missing");
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    /// One way through all. For one thread.
    private static final class TreeWalk {
        private final IndexFiles index;
        private final FileChannel branches;
        private final FileChannel entries;
        private final Taker taker;
        private final int mostKeys;
        private final BitSet seenBranches = new BitSet();
        private final BitSet seenLeaves = new BitSet();

        /// What the next key must be greater than; none at the beginning.
        private long[] floor = {};

        private boolean isRoot = true;

        TreeWalk(IndexFiles index, FileChannel branches, FileChannel entries, Taker taker) {
            this.index = index;
            this.branches = branches;
            this.entries = entries;
            this.taker = taker;
            mostKeys = 2 * BPlusTreeParams.calcOrder(BLOCK, index.longs * Long.BYTES) - 1;
        }

        void branch(long id) throws IOException, DamageException {
            ByteBuffer block = block(branches, index.tree, id, seenBranches);
            int head = block.getInt(0);
            int type = head >>> 24;
            boolean isAboveLeaves = type == BlockType.BPTREE_LEAF.id();
            int keys = head & COUNT;
            boolean isSound =
                    (isAboveLeaves || type == BlockType.BPTREE_BRANCH.id()) && keys <= mostKeys;
            if (!isSound) {
                throw damaged(index.tree, id);
            }
            boolean mayBeEmpty = isRoot && keys == 0;
            isRoot = false;
            int children = TREE_HEADER + mostKeys * index.longs * Long.BYTES;
            for (int slot = 0; slot <= keys; slot++) {
                int child = block.getInt(children + slot * Integer.BYTES);
                if (isAboveLeaves) {
                    leaf(child, mayBeEmpty);
                } else {
                    branch(child);
                }
                if (slot < keys) {
                    int at = TREE_HEADER + slot * index.keyLongs * Long.BYTES;
                    if (order(block, at) < 0) {
                        throw damaged(index.tree, id);
                    }
                    raise(block, at);
                }
            }
        }

        private void leaf(int id, boolean mayBeEmpty) throws IOException, DamageException {
            ByteBuffer block = block(entries, index.leaves, id, seenLeaves);
            int count = block.getInt(0);
            int size = index.longs * Long.BYTES;
            if (count < 0 || count > (BLOCK - LEAF_HEADER) / size || (count == 0 && !mayBeEmpty)) {
                throw damaged(index.leaves, id);
            }
            for (int i = 0; i < count; i++) {
                int at = LEAF_HEADER + i * size;
                if (order(block, at) <= 0) {
                    throw damaged(index.leaves, id);
                }
                raise(block, at);
                taker.take(block, at);
            }
        }

        /// How the key compares to the floor.
        private int order(ByteBuffer block, int at) {
            for (int i = 0; i < floor.length; i++) {
                int order = Long.compareUnsigned(block.getLong(at + i * Long.BYTES), floor[i]);
                if (order != 0) {
                    return order;
                }
            }
            return floor.length == 0 ? 1 : 0;
        }

        private void raise(ByteBuffer block, int at) {
            if (floor.length == 0) {
                floor = new long[index.keyLongs];
            }
            for (int i = 0; i < floor.length; i++) {
                floor[i] = block.getLong(at + i * Long.BYTES);
            }
        }

        private ByteBuffer block(FileChannel channel, Path file, long id, BitSet seen)
                throws IOException, DamageException {
            long start = id * BLOCK;
            if (id < 0 || start + BLOCK > channel.size() || seen.get((int) id)) {
                throw new DamageException(
                        file, "is named where it does not go on, as block %,d".formatted(id));
            }
            seen.set((int) id);
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {
                // on
            }
            return block;
        }

        private static DamageException damaged(Path file, long id) {
            return new DamageException(
                    file,
                    "has something else where its block %,d should be (byte %,d)"
                            .formatted(id, id * BLOCK));
        }
    }
}
