package org.demarche.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `language.tsv` of a pack tells of its language, a key and a value a row.
enum PackSetting {
    CODE("code", "[a-z]{2,3}"),
    CODE3("code3", "[a-z]{3}"),
    NAME("name", ".+"),
    /// ISO 639-3 codes with blanks between them.
    NEIGHBOURS("neighbours", "[a-z]{3}( [a-z]{3})*"),
    /// ISO 3166-1 alpha-3.
    HOME("home", "[A-Z]{3}"),
    /// Where what tells a noun nearer stands; before it where nothing is told.
    MODIFIERS("modifiers", "before|after"),
    /// Where the family's name stands in a person's; last where nothing is told.
    FAMILY_NAME("family-name", "first|last"),
    /// The code of the language whose grammar it takes; its own where nothing is told.
    GRAMMAR("grammar", "[a-z]{2,3}"),
    /// Relations of its treebanks by what they are to be called: treebanks differ in their habits.
    TREEBANK_RELATIONS("treebank-relations", "[a-z]+=[a-z]+( [a-z]+=[a-z]+)*");

    private final String key;
    private final Pattern values;

    PackSetting(String key, String values) {
        this.key = key;
        this.values = Pattern.compile(values);
    }

    /// The setting with the key, null if there is none.
    static @Nullable PackSetting of(String key) {
        for (PackSetting setting : values()) {
            if (setting.key.equals(key)) {
                return setting;
            }
        }
        return null;
    }

    boolean allows(String value) {
        return values.matcher(value).matches();
    }

    String allowed() {
        return key + " takes " + values.pattern();
    }
}
