package org.demarche.grammar;

/// How a form becomes its lemma: letters cut and put at either end.
///
/// @param front how many letters fall in front
/// @param back how many fall at the end
record LemmaScript(int front, String before, int back, String after) {
    /// The script from a form to its lemma by their longest common part.
    static LemmaScript of(String form, String lemma) {
        int longest = 0;
        int formAt = 0;
        int lemmaAt = 0;
        for (int i = 0; i < form.length(); i++) {
            for (int j = 0; j < lemma.length(); j++) {
                int length = 0;
                while (i + length < form.length()
                        && j + length < lemma.length()
                        && form.charAt(i + length) == lemma.charAt(j + length)) {
                    length++;
                }
                if (length > longest) {
                    longest = length;
                    formAt = i;
                    lemmaAt = j;
                }
            }
        }
        return new LemmaScript(
                formAt,
                lemma.substring(0, lemmaAt),
                form.length() - formAt - longest,
                lemma.substring(lemmaAt + longest));
    }

    /// The lemma of a form, the form itself if it is too short for the script.
    String apply(String form) {
        return front + back >= form.length()
                ? form
                : before + form.substring(front, form.length() - back) + after;
    }
}
