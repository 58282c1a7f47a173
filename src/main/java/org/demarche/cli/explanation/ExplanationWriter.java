package org.demarche.cli.explanation;

import org.demarche.extract.explain.Explanation;

/// Writes explanations in one form.
public sealed interface ExplanationWriter permits ExplanationText, ExplanationJson {
    void write(Explanation explanation);
}
