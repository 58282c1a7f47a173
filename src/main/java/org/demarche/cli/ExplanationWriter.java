package org.demarche.cli;

import org.demarche.extract.Explanation;

/// Writes explanations in one form.
sealed interface ExplanationWriter permits ExplanationText, ExplanationJson {
    void write(Explanation explanation);
}
