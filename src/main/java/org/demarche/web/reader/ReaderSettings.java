package org.demarche.web.reader;

import java.util.function.Supplier;
import org.demarche.draw.ArticleDrawing;
import org.springframework.util.function.SingletonSupplier;

/// How articles are read on a page.
///
/// @param drawing what reads them; it may take seconds when it is asked for first
/// @param fetches whether readers may have addresses fetched by this server
public record ReaderSettings(Supplier<ArticleDrawing> drawing, boolean fetches) {
    /// The languages and the world that come with the program, made when first asked for; nothing
    /// is fetched.
    public static ReaderSettings bundled() {
        return new ReaderSettings(SingletonSupplier.of(ArticleDrawing::bundled), false);
    }

    /// The same with or without fetching.
    public ReaderSettings withFetching(boolean other) {
        return new ReaderSettings(drawing, other);
    }

    /// The same with another drawing.
    public ReaderSettings withDrawing(Supplier<ArticleDrawing> other) {
        return new ReaderSettings(SingletonSupplier.of(other), fetches);
    }
}
