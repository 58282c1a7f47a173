package org.demarche.language;

/// Whose turn a label of a transcript opens.
public enum TranscriptLabel {
    QUESTION,
    ANSWER
}
