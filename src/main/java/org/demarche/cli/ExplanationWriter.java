package org.demarche.cli;

import org.demarche.extract.explain.Explanation;

/// Writes explanations in one form.
sealed interface ExplanationWriter permits ExplanationText, ExplanationJson {
    void write(Explanation explanation);
}
