package org.demarche.web.explore;

import java.util.List;
import org.demarche.web.findings.ArticleHead;
import org.jspecify.annotations.Nullable;

/// A finding as a list shows it.
///
/// @param key its IRI, short, as in addresses
/// @param evidence the address of its drawer
public record FindingRow(
        String key,
        MarkedWords words,
        Parties parties,
        Doing doing,
        ArticleHead article,
        String evidence) {
    /// Who, in which office, for whom, towards whom.
    public record Parties(
            @Nullable NamedLink speaker,
            String office,
            @Nullable NamedLink source,
            List<NamedLink> targets) {
        /// Whether somebody speaks for somebody else.
        public boolean isForAnother() {
            return speaker != null && source != null && !speaker.equals(source);
        }
    }

    /// What is done and when.
    ///
    /// @param isStatement whether it is said and not done
    /// @param quad the term of its quad class, or `plain`
    /// @param act in words
    /// @param modality its name
    /// @param date ISO 8601, as precise as known
    /// @param day the same in words
    public record Doing(
            boolean isStatement,
            String quad,
            String act,
            String modality,
            String date,
            String day,
            boolean isDayOfArticle) {
        /// Whether it is told as it is, without condition, plan or denial.
        public boolean isPlainlyTold() {
            return modality.isEmpty() || modality.equals("asserted");
        }
    }
}
