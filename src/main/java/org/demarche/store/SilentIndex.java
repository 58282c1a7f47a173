package org.demarche.store;

import java.lang.reflect.Proxy;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;

/// Stands for the word index while it is made anew: whoever searches is told so, instead of getting
/// half of what there is.
final class SilentIndex {
    private SilentIndex() {}

    /// @param index the one that is made
    /// @param sentence what who searches is told
    static TextIndex of(TextIndex index, String sentence) {
        return (TextIndex)
                Proxy.newProxyInstance(
                        TextIndex.class.getClassLoader(),
                        new Class<?>[] {TextIndex.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("query")) {
                                throw new TextIndexException(sentence);
                            }
                            return method.invoke(index, arguments);
                        });
    }
}
