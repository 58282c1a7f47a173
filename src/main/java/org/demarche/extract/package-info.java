/// One public verb, `Extractor.read(Article)`: an article becomes a Reading with offsets.
///
/// A room for each question, each above those on which it rests:
///
/// | room | answers |
/// |---|---|
/// | `text` | which words stand there, in which sentence and quotation, and what the dictionaries know of them |
/// | `evidence` | how sure is it, and for which reasons |
/// | `dates` | when is "yesterday" |
/// | `grammar` | what governs a word, what negates it |
/// | `names` | who or what is named |
/// | `offices` | who holds which office, for whom does a name stand |
/// | `citations` | where agreements and their articles are named |
/// | `agreements` | which agreement, whose "Article 4", how far has it come |
/// | `treaties` | the same, where the article is the text of one |
/// | `speakers` | who stands beside a cue |
/// | `statements` | which words were said, and what they amount to |
/// | `relations` | who did what to whom |
/// | `explain` | why each of these was found |
@NullMarked
package org.demarche.extract;

import org.jspecify.annotations.NullMarked;
